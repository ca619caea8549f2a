package org.jiuzhu.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jiuzhu.rules.RuleSheet;
import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Clocks;

/** Brings a case's facts and the rules of the day together; the standard of the decision day decides (decision 28). */
@ApplicationScoped
class Reckoning {
    @Inject
    private Rulebook rules;

    @Inject
    private Clocks clocks;

    Reckoned today(AssistanceCase aCase) {
        return Reckoned.of(aCase, rulesOf(aCase, clocks.today()));
    }

    /** The rules of the version that the case was accepted under, or would be today. */
    RuleSheet rulesOf(AssistanceCase aCase, LocalDate day) {
        return rules.sheet(versionOf(aCase, day), day);
    }

    static RuleVersion versionOf(AssistanceCase aCase, LocalDate day) {
        return aCase.ruleVersion() == null ? RuleVersion.of(aCase.matter(), day) : aCase.ruleVersion();
    }
}
