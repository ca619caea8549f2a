package org.jiuzhu.rules;

/** What a standard is the measure of; each is a dated row for urban and rural. */
public enum StandardKind {
    DIBAO,
    TEKUN_BASE,
    TEKUN_CARE_ABLE,
    TEKUN_CARE_PARTLY,
    TEKUN_CARE_FULLY,
    TEKUN_TOTAL_HOME,
    TEKUN_TOTAL_INSTITUTION,
    /** Last year's disposable income per head of the place. */
    AVERAGE_INCOME
}
