package org.jiuzhu.finance;

/** 退票原因: why a payment came back. */
public enum BankReason {
    NAME,
    IDENTITY,
    CLOSED,
    FROZEN,
    OTHER
}
