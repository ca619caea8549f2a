package org.jiuzhu.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jiuzhu.assessment.Assessed;
import org.jiuzhu.assessment.Facts;
import org.jiuzhu.assessment.Facts.Applying;
import org.jiuzhu.assessment.FamilyFacts;
import org.jiuzhu.assessment.LinshiFacts.Before;
import org.jiuzhu.household.Declaration;
import org.jiuzhu.rules.AssistanceMatter;
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
    private EarlierHelp earlier;

    @Inject
    private Clocks clocks;

    /** What the figures come to today, or came to when the case was settled. */
    Assessed today(AssistanceCase aCase) {
        return of(aCase, rulesOf(aCase));
    }

    Assessed of(AssistanceCase aCase, RuleSheet sheet) {
        return of(aCase, earlier.before(aCase, sheet.day()), sheet);
    }

    /** The case's facts held against those rules. */
    static Assessed of(AssistanceCase aCase, Before before, RuleSheet rules) {
        Declaration declared = aCase.declaration();
        Applying applying = new Applying(aCase.applicant().id(), declared.isAlone());
        FamilyFacts family = declared.facts(aCase.settledAt());
        Facts facts = new Facts(
                family,
                aCase.registration(),
                applying,
                aCase.matter() == AssistanceMatter.TEKUN ? declared.tekunFacts() : null,
                aCase.matter() == AssistanceMatter.LINSHI ? declared.hardship().facts(before) : null);
        return Assessed.of(facts, rules);
    }

    /** The rules that a page shows the case under: those of today, or as they were known when it was settled. */
    RuleSheet rulesOf(AssistanceCase aCase) {
        LocalDateTime settled = aCase.settledAt();
        return settled == null
                ? rulesOf(aCase, clocks.today())
                : rules.sheet(versionOf(aCase, settled.toLocalDate()), settled.toLocalDate(), settled);
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
