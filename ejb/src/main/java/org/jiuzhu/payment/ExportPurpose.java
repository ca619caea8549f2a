package org.jiuzhu.payment;

/** What a list is taken out of the product for; asked before every export and kept in the audit. */
public enum ExportPurpose {
    PROOFREADING,
    SIGNATURE,
    FUND_REQUEST,
    PAYMENT,
    ARCHIVE
}
