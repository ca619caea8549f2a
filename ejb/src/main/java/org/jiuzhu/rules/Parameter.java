package org.jiuzhu.rules;

/** The figures that the rules leave to the place; each is a dated row under the bureau's hand. */
public enum Parameter {
    MINIMUM_PAYMENT_FEN,
    ROUNDING_FEN,
    INCOME_WINDOW_MONTHS,
    MONEY_CAP_MONTHS,
    HOMES_MAX,
    NEAR_MULTIPLE,
    NEAR_MONEY_CAP_MONTHS,
    NEAR_HOMES_MAX,
    /** 1 where the basic part of the residents' pension counts as income. */
    BASIC_PENSION_COUNTED,
    /** 1 where, under 民发〔2012〕220号, members in detoxification or missing count. */
    ABSENT_MEMBERS_COUNTED,
    OLD_AGE,
    SUPPLEMENT_OLD_FEN,
    SUPPLEMENT_MINOR_FEN,
    SUPPLEMENT_SEVERE_FEN,
    SUPPLEMENT_ILL_FEN,
    TEKUN_AGE,
    TEKUN_MINOR_BELOW,
    TEKUN_BASE_MULTIPLE,
    /** 1: base and care tier; 0: one total, at home or in an institution. */
    TEKUN_BY_TIERS,
    SUPPORTER_AGE,
    SUPPORTER_DIBAO_AGE,
    TIER_LOWER_MULTIPLE,
    RIGID_RATIO,
    LINSHI_CAP_MULTIPLE,
    LINSHI_MONTHS_MAX,
    LINSHI_EMERGENCY_LIGHT,
    LINSHI_EMERGENCY_MEDIUM,
    LINSHI_EMERGENCY_HEAVY,
    LINSHI_EXPENDITURE_LIGHT,
    LINSHI_EXPENDITURE_MEDIUM,
    LINSHI_EXPENDITURE_HEAVY,
    CERTIFICATE_MONTHS,
    PUBLICITY_DAYS,
    CUT_OFF_DAY,
    MIN_INVESTIGATORS
}
