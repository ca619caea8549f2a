package org.jiuzhu.assessment;

import org.jiuzhu.rules.Figure;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.RuleSheet;
import org.jiuzhu.shared.Exact;
import org.jiuzhu.shared.Fen;

/** Rounding of what is paid: half up to the unit, never below the least payment (decisions 12, 20). */
final class Amounts {
    private Amounts() {}

    static Fen rounded(Exact amount, RuleSheet rules, Steps steps) {
        Figure unit = rules.figure(Parameter.ROUNDING_FEN);
        Fen rounded = amount.rounded(unit.value().longValueExact());
        Figure least = rules.figure(Parameter.MINIMUM_PAYMENT_FEN);
        Fen minimum = Fen.of(least.value().longValueExact());
        if (rounded.compareTo(minimum) < 0) {
            steps.measure("monthly", minimum.toString(), rounded + " < " + minimum, least, "decision/20");
            return minimum;
        }
        steps.cite("monthly", rounded.toString(), unit, "decision/12");
        return rounded;
    }
}
