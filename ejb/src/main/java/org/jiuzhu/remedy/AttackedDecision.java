package org.jiuzhu.remedy;

import java.time.LocalDate;

/**
 * A decision of a case that can be attacked, or its silence.
 *
 * @param key how a form names it
 * @param number its document number; null for silence
 * @param adjustmentId the change of the benefit; null for a decision about the application
 * @param decidedBy the login of whoever signed it; null for silence
 * @param deliveredOn when the household had it in hand; null where nobody wrote it down
 */
public record AttackedDecision(
        String key,
        Attacked what,
        String number,
        Long adjustmentId,
        LocalDate decidedOn,
        String decidedBy,
        LocalDate deliveredOn) {
    static final String SILENCE = "NO_ANSWER";

    static AttackedDecision silence() {
        return new AttackedDecision(SILENCE, Attacked.NO_ANSWER, null, null, null, null, null);
    }
}
