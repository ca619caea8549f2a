package org.jiuzhu.rating;

/** 回访: whether the applicant was reached and wished to speak. */
public enum CallOutcome {
    REACHED,
    DECLINED,
    NOT_REACHED
}
