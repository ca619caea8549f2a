package org.jiuzhu.appraisal;

/** What the township's host concludes of the appraisal (民发〔2012〕220号 arts. 23, 24). */
public enum Conclusion {
    TRUTHFUL,
    UNTRUTHFUL,
    /** Great dispute: the survey is made anew. */
    DISPUTED
}
