package org.jiuzhu.finance;

/** What the bank did with a payment. */
public enum Outcome {
    PAID,
    RETURNED
}
