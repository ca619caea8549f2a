package org.jiuzhu.demonstration;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jiuzhu.casework.CaseStep;
import org.jiuzhu.household.HouseholdForm;

/** What a synthetic household declared, where, and what has become of its application until today. */
record Story(Staff.Unit unit, Ending ending, boolean throughVillage, HouseholdForm form, List<Moment> moments) {
    static final Set<CaseStep> IS_DECIDED =
            EnumSet.of(CaseStep.APPROVE, CaseStep.CONFIRM, CaseStep.REFUSE, CaseStep.CONFIRM_REFUSAL);

    /** The steps that rest on a reckoning by the rules of their day. */
    static final Set<CaseStep> IS_RECKONED = EnumSet.of(
            CaseStep.PROPOSE_GRANT,
            CaseStep.PROPOSE_REFUSAL,
            CaseStep.APPROVE,
            CaseStep.CONFIRM,
            CaseStep.REFUSE,
            CaseStep.CONFIRM_REFUSAL);

    LocalDateTime begins() {
        return moments.get(0).at();
    }

    /** When it was decided; what is not decided comes after all that is. */
    LocalDateTime decided() {
        return moments.stream()
                .filter(moment -> IS_DECIDED.contains(moment.step()))
                .map(Moment::at)
                .findFirst()
                .orElse(LocalDateTime.MAX);
    }

    Moment last() {
        return moments.get(moments.size() - 1);
    }
}
