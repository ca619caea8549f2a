package org.jiuzhu.remedy;

/** Who attacks: the applicant of the case, somebody of the household, or another person. */
public enum Claimant {
    APPLICANT,
    MEMBER,
    OTHER
}
