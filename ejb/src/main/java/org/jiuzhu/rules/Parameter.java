package org.jiuzhu.rules;

/** The figures that the rules leave to the place; each is a dated row under the bureau's hand. */
public enum Parameter {
    MINIMUM_PAYMENT_FEN,
    MONEY_CAP_MONTHS,
    HOMES_MAX,
    PUBLICITY_DAYS,
    CUT_OFF_DAY,
    MIN_INVESTIGATORS
}
