package org.jiuzhu.assessment;

import org.jiuzhu.rules.RuleSheet;
import org.jiuzhu.shared.FieldRefusal;

/** The one way to a reckoning: the matter of the rules chooses the formula. */
public final class Reckonings {
    private Reckonings() {}

    /**
     * What those facts come to under those rules on their day; the same facts and rules always give the same bytes.
     *
     * @throws FieldRefusal {@code field.required} where the matter asks for facts that were not given
     */
    public static Assessment assess(Facts facts, RuleSheet rules) {
        return switch (rules.version().matter()) {
            case DIBAO -> new DibaoAssessor(facts, rules).assess();
            case TEKUN -> new TekunAssessor(with(facts, facts.tekun(), "tekun"), rules).assess();
            case LINSHI -> new LinshiAssessor(with(facts, facts.linshi(), "linshi"), rules).assess();
            case DISHOURU -> new LowIncomeAssessor(facts, rules).assess();
        };
    }

    private static Facts with(Facts facts, Object asked, String field) {
        if (asked == null) {
            throw new FieldRefusal(field, "field.required");
        }
        return facts;
    }
}
