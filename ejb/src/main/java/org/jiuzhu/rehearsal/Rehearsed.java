package org.jiuzhu.rehearsal;

import java.util.function.Function;
import org.jiuzhu.assessment.Assessment;
import org.jiuzhu.assessment.Assessment.Parts;
import org.jiuzhu.assessment.FactsText;
import org.jiuzhu.assessment.Reckonings;
import org.jiuzhu.rules.RuleSheet;
import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.shared.Fen;

/** What a benefit would come to: the facts of its decision held against the changed rules of their version. */
public record Rehearsed(Paid paid, Outcome outcome, Fen monthly, Parts parts, int persons) {

    static Rehearsed of(Paid paid, Function<RuleVersion, RuleSheet> changed) {
        if (paid.facts() == null || paid.version() == null) {
            return new Rehearsed(paid, Outcome.UNKNOWN, paid.monthly(), Parts.NONE, paid.persons());
        }
        Assessment then = Reckonings.assess(FactsText.facts(paid.facts()), changed.apply(paid.version()));
        return then.eligible()
                ? new Rehearsed(
                        paid,
                        compared(paid.monthly(), then.amount()),
                        then.amount(),
                        then.parts(),
                        then.countedPersons())
                : new Rehearsed(paid, Outcome.FALLS_OUT, Fen.ZERO, Parts.NONE, 0);
    }

    private static Outcome compared(Fen before, Fen after) {
        int order = after.compareTo(before);
        if (order == 0) {
            return Outcome.SAME;
        }
        return order > 0 ? Outcome.GAINS : Outcome.LOSES;
    }
}
