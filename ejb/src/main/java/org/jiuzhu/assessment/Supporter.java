package org.jiuzhu.assessment;

import org.jiuzhu.assessment.PersonFacts.Disability;
import org.jiuzhu.assessment.TekunFacts.SupporterFacts;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.rules.RuleSheet;
import org.jiuzhu.rules.StandardKind;
import org.jiuzhu.shared.Ages;
import org.jiuzhu.shared.Exact;

/** Whether someone who owes support is able to give it (民发〔2021〕43号 art. 8; the same list before it, decision 42). */
enum Supporter {
    IS_TEKUN(true),
    AGED_IN_DIBAO(true),
    AGED_AND_POOR(true),
    DISABLED_AND_POOR(true),
    INCAPABLE_OR_ABSENT(true),
    ABLE(false);

    private static final int MONTHS = 12;

    private final boolean unable;

    Supporter(boolean unable) {
        this.unable = unable;
    }

    boolean isUnable() {
        return unable;
    }

    static Supporter of(SupporterFacts supporter, Registration registration, RuleSheet rules) {
        int age = Ages.on(supporter.bornOn(), rules.day());
        return switch (supporter.situation()) {
            case TEKUN -> IS_TEKUN;
            case INCAPABLE, MISSING, IN_PRISON -> supporter.means().propertyWithin() ? INCAPABLE_OR_ABSENT : ABLE;
            case DIBAO ->
                age >= rules.wholeNumber(Parameter.SUPPORTER_DIBAO_AGE)
                        ? AGED_IN_DIBAO
                        : byMeans(supporter, age, registration, rules);
            case NONE -> byMeans(supporter, age, registration, rules);
        };
    }

    private static Supporter byMeans(SupporterFacts supporter, int age, Registration registration, RuleSheet rules) {
        if (!isPoor(supporter, registration, rules)) {
            return ABLE;
        }
        if (age >= rules.wholeNumber(Parameter.SUPPORTER_AGE)) {
            return AGED_AND_POOR;
        }
        boolean disabled = supporter.means().disabilities().stream().anyMatch(one -> one.isSevere() || isOfMind(one));
        return disabled ? DISABLED_AND_POOR : ABLE;
    }

    private static boolean isOfMind(Disability one) {
        return one.isOfMindUpToThirdGrade();
    }

    private static boolean isPoor(SupporterFacts supporter, Registration registration, RuleSheet rules) {
        Exact monthly = Exact.of(supporter.means().yearlyIncome()).dividedBy(MONTHS);
        return supporter.means().propertyWithin()
                && monthly.isBelow(rules.standard(StandardKind.AVERAGE_INCOME, registration)
                        .monthly());
    }
}
