package org.jiuzhu.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jiuzhu.assessment.Assessed;
import org.jiuzhu.assessment.Facts;
import org.jiuzhu.assessment.Facts.Applying;
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

    Assessed today(AssistanceCase aCase) {
        return of(aCase, rulesOf(aCase, clocks.today()));
    }

    /** The case's facts held against those rules. */
    static Assessed of(AssistanceCase aCase, RuleSheet rules) {
        Applying applying =
                new Applying(aCase.applicant().id(), aCase.declaration().isAlone());
        return Assessed.of(new Facts(aCase.declaration().facts(), aCase.registration(), applying, null, null), rules);
    }

    /** What the case is paid from month to month under what is signed today. */
    AmountsToCome toCome(AssistanceCase aCase) {
        return new AmountsToCome(rules.turns(), day -> of(aCase, rulesOf(aCase, day)));
    }

    /** The rules of the version that the case was accepted under, or would be today. */
    RuleSheet rulesOf(AssistanceCase aCase, LocalDate day) {
        return rules.sheet(versionOf(aCase, day), day);
    }

    static RuleVersion versionOf(AssistanceCase aCase, LocalDate day) {
        return aCase.ruleVersion() == null ? RuleVersion.of(aCase.matter(), day) : aCase.ruleVersion();
    }
}
