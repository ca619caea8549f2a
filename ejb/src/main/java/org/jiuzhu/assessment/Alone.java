package org.jiuzhu.assessment;

import org.jiuzhu.rules.Absence;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Residence;
import org.jiuzhu.rules.RuleSheet;
import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.rules.StandardKind;
import org.jiuzhu.shared.Exact;

/** On what ground a person may apply alone (单人户): 民发〔2012〕220号 art. 10, 民发〔2021〕57号 art. 8, 民发〔2022〕83号 1(1). */
enum Alone {
    CLERGY,
    SEVERELY_DISABLED_REGISTERED_APART,
    SEVERELY_DISABLED_WITHOUT_WORK,
    DISABLED_NEAR_THRESHOLD,
    ILL_NEAR_THRESHOLD,
    NONE;

    static Alone of(Facts facts, RuleSheet rules, Steps steps) {
        PersonFacts person = facts.applicant();
        if (person.living().absence() == Absence.CLERGY) {
            return CLERGY;
        }
        return rules.isReformed() ? since2021(person, facts, rules, steps) : under2012(person, facts, rules, steps);
    }

    private static Alone under2012(PersonFacts person, Facts facts, RuleSheet rules, Steps steps) {
        boolean able = person.isOfAge(rules.day())
                && person.isSeverelyDisabled()
                && person.isUnableToWork()
                && person.living().residence() != Residence.TOGETHER;
        return able && isNearThreshold(facts, rules, steps) ? SEVERELY_DISABLED_REGISTERED_APART : NONE;
    }

    private static Alone since2021(PersonFacts person, Facts facts, RuleSheet rules, Steps steps) {
        boolean unemployed = person.isOfAge(rules.day())
                && person.isSeverelyDisabled()
                && !person.living().employed();
        if (unemployed && rules.version() == RuleVersion.DB_2021_2022) {
            return SEVERELY_DISABLED_WITHOUT_WORK;
        }
        boolean asks = person.isDisabledForApplyingAlone() || person.health().seriouslyIll();
        if (!asks || !isNearThreshold(facts, rules, steps)) {
            return NONE;
        }
        return person.isDisabledForApplyingAlone() ? DISABLED_NEAR_THRESHOLD : ILL_NEAR_THRESHOLD;
    }

    /** The family's income per head is below the multiple of the standard and its property within the rule. */
    private static boolean isNearThreshold(Facts facts, RuleSheet rules, Steps steps) {
        Means family = Means.ofFamily(facts, rules, new Steps());
        Exact standard =
                rules.standard(StandardKind.DIBAO, facts.registration()).monthly();
        Exact limit = standard.times(rules.number(Parameter.NEAR_MULTIPLE));
        boolean near = family.perHead().isBelow(limit) && family.isWithin(Means.Limits.NEAR);
        steps.measure(
                "family-near",
                Steps.word(near),
                family.perHead().yuan() + " < " + limit.yuan(),
                rules.figure(Parameter.NEAR_MULTIPLE),
                article(rules));
        return near;
    }

    static String article(RuleSheet rules) {
        if (rules.version() == RuleVersion.DB_2021_2022) {
            return "DB-2022/1.1";
        }
        return rules.isReformed() ? "DB-2021/8" : "DB-2012/10";
    }
}
