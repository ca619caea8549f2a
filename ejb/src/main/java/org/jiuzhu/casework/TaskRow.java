package org.jiuzhu.casework;

import java.time.LocalDate;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Registration;

/** A duty as the desk lists it. */
public record TaskRow(
        Long id,
        String number,
        String applicant,
        AssistanceMatter matter,
        Registration registration,
        Integer persons,
        String village,
        Duty duty,
        LocalDate acceptedOn,
        LocalDate dueOn) {
    public boolean hasTerm() {
        return !dueOn.equals(CaseTask.NO_TERM);
    }
}
