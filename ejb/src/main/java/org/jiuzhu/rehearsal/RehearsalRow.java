package org.jiuzhu.rehearsal;

import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.shared.Fen;

/** A household of a rehearsal as lists show it. */
public record RehearsalRow(
        long benefitId,
        String certificateNumber,
        String caseNumber,
        AssistanceMatter matter,
        Registration registration,
        String township,
        String village,
        String headName,
        Outcome outcome,
        Fen before,
        int beforePersons,
        Fen after,
        int afterPersons) {

    /** How much more a month; less than nothing where it loses. */
    public Fen difference() {
        return after.minus(before);
    }
}
