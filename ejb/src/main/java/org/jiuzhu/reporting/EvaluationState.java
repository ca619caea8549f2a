package org.jiuzhu.reporting;

/** Where an evaluation stands: its own draft, or what became of it after it was submitted. */
public enum EvaluationState {
    DRAFT,
    SUBMITTED,
    RECEIVED,
    RETURNED;

    static EvaluationState of(boolean submitted, boolean received, boolean returned) {
        if (!submitted) {
            return DRAFT;
        }
        if (received) {
            return RECEIVED;
        }
        return returned ? RETURNED : SUBMITTED;
    }
}
