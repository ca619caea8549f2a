package org.jiuzhu.rules;

/** What threw a family into hardship; 临时救助 is given once for a cause in a calendar year (decision 44). */
public enum HardshipCause {
    FIRE,
    TRAFFIC_ACCIDENT,
    OTHER_ACCIDENT,
    SUDDEN_ILLNESS,
    MEDICAL,
    EDUCATION,
    REHABILITATION,
    OTHER
}
