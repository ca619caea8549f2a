package org.jiuzhu.finance;

/** What is wrong about a row of the bank's answer; KNOWN is not wrong but has no effect. */
public enum RowFault {
    BATCH,
    SEQUENCE,
    FORMULA,
    UNKNOWN,
    TWICE,
    AMOUNT,
    ACCOUNT,
    CODE,
    DAY,
    ANSWERED,
    KNOWN
}
