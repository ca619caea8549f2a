package org.jiuzhu.casework;

import java.time.LocalDate;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Registration;

/** A case that waits for a survey, as an investigator chooses whom to visit. */
public record FieldTask(
        Long id,
        String number,
        String applicant,
        AssistanceMatter matter,
        Registration registration,
        String village,
        LocalDate dueOn) {
    public boolean hasTerm() {
        return !dueOn.equals(CaseTask.NO_TERM);
    }
}
