package org.jiuzhu.casework;

import java.time.LocalDate;
import org.jiuzhu.assessment.Assessed;
import org.jiuzhu.assessment.Assessment;
import org.jiuzhu.assessment.Explanation;
import org.jiuzhu.rules.RuleVersion;

/** What a case was assessed to, step by step: as it was stored with the decision, or as it would be today. */
public record CaseExplanation(
        AssistanceCase aCase, Decision decision, Assessment result, RuleVersion version, LocalDate day, Again again) {

    /** What came of assessing the stored facts again by the rules as they were known then. */
    public enum Again {
        SAME,
        DIFFERENT,
        /** The decision is older than the record of its facts. */
        UNKNOWN,
        /** Nothing is decided yet. */
        UNDECIDED
    }

    static CaseExplanation undecided(AssistanceCase aCase, Assessed today) {
        return new CaseExplanation(
                aCase,
                null,
                today.result(),
                today.rules().version(),
                today.rules().day(),
                Again.UNDECIDED);
    }

    /** The stored steps of a decision that cannot be assessed again. */
    static CaseExplanation stored(AssistanceCase aCase, Decision decision) {
        return new CaseExplanation(
                aCase,
                decision,
                result(decision),
                aCase.ruleVersion(),
                decision.decidedAt().toLocalDate(),
                Again.UNKNOWN);
    }

    /** The stored steps beside those that the stored facts come to. */
    static CaseExplanation compared(AssistanceCase aCase, Decision decision, Assessed again) {
        boolean same = again.explanation().equals(decision.explanation());
        return new CaseExplanation(
                aCase,
                decision,
                same ? again.result() : result(decision),
                again.rules().version(),
                again.rules().day(),
                same ? Again.SAME : Again.DIFFERENT);
    }

    private static Assessment result(Decision decision) {
        return new Assessment(
                decision.isGranted(),
                decision.recognition(),
                java.util.List.of(),
                decision.monthly(),
                Explanation.lines(decision.explanation()));
    }

    public boolean isDecided() {
        return decision != null;
    }
}
