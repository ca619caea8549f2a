package org.jiuzhu.assessment;

import java.util.List;
import org.jiuzhu.assessment.Assessment.Recognition;
import org.jiuzhu.assessment.PersonFacts.Disability;
import org.jiuzhu.assessment.TekunFacts.SupporterFacts;
import org.jiuzhu.rules.Figure;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.RuleSheet;
import org.jiuzhu.rules.StandardKind;
import org.jiuzhu.shared.Exact;
import org.jiuzhu.shared.Fen;

/**
 * 特困: no work ability, no source of income, no supporter able to perform, all three at once (民发〔2016〕178号;
 * 民发〔2021〕43号 arts. 4 to 9, 21, 22); base and care tier are paid.
 */
final class TekunAssessor {
    private static final int FIRST_GRADE = 1;
    private static final int SECOND_GRADE = 2;
    private static final int THIRD_GRADE = 3;
    private static final int GROWN = 18;

    private final Facts facts;
    private final RuleSheet rules;
    private final PersonFacts person;
    private final Steps steps = new Steps();

    TekunAssessor(Facts facts, RuleSheet rules) {
        this.facts = facts;
        this.rules = rules;
        this.person = facts.applicant();
    }

    Assessment assess() {
        boolean unable = hasNoWorkAbility();
        boolean poor = hasNoSource();
        boolean unsupported = hasNoSupporter();
        boolean orphan = facts.tekun().inOrphanScheme() && !person.isOfAge(rules.day());
        boolean free = steps.ask("not-in-orphan-scheme", !orphan, "", article("9"));
        boolean eligible = unable && poor && unsupported && free;
        Fen amount = eligible ? amount() : Fen.ZERO;
        return new Assessment(
                eligible,
                eligible ? Recognition.TEKUN : Recognition.NONE,
                List.of(person.key()),
                amount,
                steps.lines());
    }

    private boolean hasNoWorkAbility() {
        int age = person.age(rules.day());
        Figure old = rules.figure(Parameter.TEKUN_AGE);
        Figure minor = rules.figure(Parameter.TEKUN_MINOR_BELOW);
        boolean aged = age >= old.value().intValueExact();
        boolean young = age < minor.value().intValueExact();
        steps.measure(
                "age",
                Integer.toString(age),
                "≥ " + old.plain() + " | < " + minor.plain(),
                aged ? old : minor,
                article("5"));
        person.health()
                .disabilities()
                .forEach(one -> steps.about(
                        person.name(), "disability." + one.type(), Integer.toString(one.grade()), article("5")));
        boolean disabled = person.health().disabilities().stream().anyMatch(this::takesAwayWork);
        if (!young && age < GROWN && !disabled) {
            steps.say("pointer", Recognition.DIBAO.name(), "decision/42");
        }
        return steps.ask("no-work-ability", aged || young || disabled, "", article("5"));
    }

    /** A certificate of several kinds counts by its recorded parts (decision 42). */
    private boolean takesAwayWork(Disability one) {
        boolean reformed = rules.isReformed();
        return switch (one.type()) {
            case INTELLECTUAL, MENTAL -> one.grade() <= (reformed ? THIRD_GRADE : SECOND_GRADE);
            case LIMB -> one.grade() <= (reformed ? SECOND_GRADE : FIRST_GRADE);
            case VISUAL -> reformed && one.grade() == FIRST_GRADE;
            case HEARING, SPEECH, MULTIPLE -> false;
        };
    }

    private boolean hasNoSource() {
        Means own = Means.ofApplicant(facts, rules);
        Exact head = own.tellIncome(steps);
        Figure row = rules.standard(StandardKind.DIBAO, facts.registration());
        steps.cite("standard", row.monthly().yuan(), row, article("6"));
        boolean below = steps.ask(
                "income-below",
                head.isBelow(row.monthly()),
                head.yuan() + " < " + row.monthly().yuan(),
                article("6"));
        boolean within = own.tellProperty(Means.Limits.DIBAO, steps);
        return steps.ask("no-source", below && within, "", article("6"));
    }

    private boolean hasNoSupporter() {
        boolean none = true;
        for (SupporterFacts supporter : facts.tekun().supporters()) {
            Supporter standing = Supporter.of(supporter, facts.registration(), rules);
            steps.about(supporter.name(), "supporter", standing.name(), article("8"));
            none &= standing.isUnable();
        }
        return steps.ask(
                "no-supporter",
                none,
                Integer.toString(facts.tekun().supporters().size()),
                article("8"));
    }

    private Fen amount() {
        Exact amount = rules.holds(Parameter.TEKUN_BY_TIERS) ? base().plus(care()) : total();
        steps.say("gap", amount.yuan(), article("17"));
        return Amounts.rounded(amount, rules, steps);
    }

    /** One total, at home or in an institution, as it was ordered before care had tiers. */
    private Exact total() {
        StandardKind kind =
                facts.tekun().inInstitution() ? StandardKind.TEKUN_TOTAL_INSTITUTION : StandardKind.TEKUN_TOTAL_HOME;
        Figure row = rules.standard(kind, facts.registration());
        steps.cite("tekun-total." + kind, row.monthly().yuan(), row, "ORD-649/15");
        return row.monthly();
    }

    /** The base as ordered, or the multiple of a standard that is newer than the last order (decision 42). */
    private Exact base() {
        Figure standard = rules.standard(StandardKind.DIBAO, facts.registration());
        Figure multiple = rules.figure(Parameter.TEKUN_BASE_MULTIPLE);
        Exact least = standard.monthly().times(Exact.of(multiple.value()));
        return rules.find(StandardKind.TEKUN_BASE, facts.registration())
                .filter(row -> !row.from().isBefore(standard.from()))
                .map(row -> {
                    steps.cite("tekun-base", row.monthly().yuan(), row, "ORD-649/15");
                    return row.monthly();
                })
                .orElseGet(() -> {
                    String formula = standard.monthly().yuan() + " × " + multiple.plain();
                    steps.measure("tekun-base", least.yuan(), formula, multiple, "decision/42");
                    return least;
                });
    }

    private Exact care() {
        int failed = facts.tekun().failed().size();
        SelfCareGrade grade = SelfCareGrade.of(failed);
        steps.say("self-care", grade.name(), Integer.toString(failed) + " / 6", "TK-2021/22");
        Figure row = rules.standard(grade.care(), facts.registration());
        steps.cite("tekun-care", row.monthly().yuan(), row, "TK-2021/22");
        return row.monthly();
    }

    private String article(String number) {
        return rules.isReformed() ? "TK-2021/" + number : "TK-2016";
    }

    /** 生活自理能力 by the items that are failed (民发〔2021〕43号 art. 22). */
    private enum SelfCareGrade {
        ABLE(StandardKind.TEKUN_CARE_ABLE),
        PARTLY(StandardKind.TEKUN_CARE_PARTLY),
        FULLY(StandardKind.TEKUN_CARE_FULLY);

        private static final int HALF = 3;
        private final StandardKind care;

        SelfCareGrade(StandardKind care) {
            this.care = care;
        }

        StandardKind care() {
            return care;
        }

        static SelfCareGrade of(int failed) {
            if (failed == 0) {
                return ABLE;
            }
            return failed <= HALF ? PARTLY : FULLY;
        }
    }
}
