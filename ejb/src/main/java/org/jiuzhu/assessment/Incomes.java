package org.jiuzhu.assessment;

import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.IncomeKind;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.RuleSheet;

/** Which income counts under which rules: 民发〔2012〕220号 art. 16, 民发〔2021〕57号 art. 13, 民发〔2021〕43号 art. 6, decision 41. */
final class Incomes {
    private Incomes() {}

    static boolean counts(IncomeKind kind, RuleSheet rules) {
        boolean tekun = rules.version().matter() == AssistanceMatter.TEKUN;
        return switch (kind) {
            case BASIC_PENSION -> !tekun && rules.holds(Parameter.BASIC_PENSION_COUNTED);
            case SOCIAL_INSURANCE, OLD_AGE_ALLOWANCE -> !tekun;
            case INHERITANCE -> !rules.isReformed();
            default -> kind.isCounted();
        };
    }

    static String article(RuleSheet rules) {
        if (rules.version().matter() == AssistanceMatter.TEKUN) {
            return rules.isReformed() ? "TK-2021/6" : "TK-2016";
        }
        return rules.isReformed() ? "DB-2021/13" : "DB-2012/16";
    }
}
