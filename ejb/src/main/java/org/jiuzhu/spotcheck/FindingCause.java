package org.jiuzhu.spotcheck;

/** 容错: why it came to the fault; whoever acted fairly and corrected it in time is excused (民发〔2021〕57号 article 39). */
public enum FindingCause {
    SUBJECTIVE,
    OBJECTIVE,
    REFORM_TRIAL
}
