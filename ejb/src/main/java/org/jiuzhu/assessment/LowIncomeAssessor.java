package org.jiuzhu.assessment;

import java.time.LocalDate;
import org.jiuzhu.assessment.Assessment.Recognition;
import org.jiuzhu.rules.Figure;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.rules.RuleSheet;
import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.rules.StandardKind;
import org.jiuzhu.shared.Exact;
import org.jiuzhu.shared.Fen;

/**
 * 低收入认定: in the pilot two tiers above the standard, since July 2021 低保边缘 (民发〔2021〕57号 art. 8), since 2025 also
 * 刚性支出困难家庭 (art. 4 of its rule); decisions 9, 31, 43. A family that 低保 would take is pointed there.
 */
final class LowIncomeAssessor {
    private final Facts facts;
    private final RuleSheet rules;
    private final Steps steps = new Steps();

    LowIncomeAssessor(Facts facts, RuleSheet rules) {
        this.facts = facts;
        this.rules = rules;
    }

    Assessment assess() {
        Means means = Means.ofFamily(facts, rules, steps);
        Exact head = means.tellIncome(steps);
        Figure row = rules.standard(StandardKind.DIBAO, facts.registration());
        steps.cite("standard", row.monthly().yuan(), row, "ORD-649/10");
        Recognition found = means.persons() == 0 ? Recognition.NONE : found(means, head, row.monthly());
        boolean eligible = found != Recognition.NONE && found != Recognition.DIBAO;
        steps.say("recognised", found.name(), article());
        if (found == Recognition.DIBAO) {
            steps.say("pointer", found.name(), "ORD-649/9");
        }
        if (eligible) {
            Figure months = rules.figure(Parameter.CERTIFICATE_MONTHS);
            LocalDate until = rules.day().plusMonths(months.value().intValueExact());
            steps.cite("valid-until", until.toString(), months, "GX-2025/10");
        }
        return new Assessment(eligible, found, means.keys(), Fen.ZERO, steps.lines());
    }

    private Recognition found(Means means, Exact head, Exact standard) {
        boolean underStandard =
                steps.ask("income-below", head.isBelow(standard), head.yuan() + " < " + standard.yuan(), "ORD-649/9");
        if (underStandard && means.tellProperty(Means.Limits.DIBAO, steps)) {
            return Recognition.DIBAO;
        }
        boolean near = means.tellProperty(Means.Limits.NEAR, steps);
        if (near && isBelow("income-below-near", head, standard, Parameter.NEAR_MULTIPLE)) {
            return underMultiple(head, standard, underStandard);
        }
        return near && rules.version() == RuleVersion.GX_2025 ? rigid(means, head) : Recognition.NONE;
    }

    /** The pilot's tiers begin at the standard; exactly at the middle is the upper one (decision 43). */
    private Recognition underMultiple(Exact head, Exact standard, boolean underStandard) {
        if (rules.version() != RuleVersion.DI_2008) {
            return Recognition.NEAR_THRESHOLD;
        }
        if (underStandard) {
            return Recognition.NONE;
        }
        boolean lower = facts.registration() == Registration.URBAN
                && isBelow("income-below-middle", head, standard, Parameter.TIER_LOWER_MULTIPLE);
        return lower ? Recognition.LOW_INCOME_HARDSHIP : Recognition.LOW_INCOME;
    }

    private boolean isBelow(String key, Exact head, Exact standard, Parameter multiple) {
        Figure figure = rules.figure(multiple);
        Exact limit = standard.times(Exact.of(figure.value()));
        boolean below = head.isBelow(limit);
        String formula = head.yuan() + " < " + standard.yuan() + " × " + figure.plain() + " = " + limit.yuan();
        steps.measure(key, Steps.word(below), formula, figure, article());
        return below;
    }

    private Recognition rigid(Means means, Exact head) {
        Figure average = rules.standard(StandardKind.AVERAGE_INCOME, facts.registration());
        steps.cite("average-income", average.monthly().yuan(), average, "GX-2025/4");
        boolean below = steps.ask(
                "income-below-average",
                head.isBelow(average.monthly()),
                head.yuan() + " < " + average.monthly().yuan(),
                "GX-2025/4");
        Figure ratio = rules.figure(Parameter.RIGID_RATIO);
        Exact limit = means.gross().times(Exact.of(ratio.value()));
        boolean exceeds = !means.gross().isPositive() || limit.isBelow(means.rigid());
        String formula = means.rigid().yuan() + " > " + means.gross().yuan() + " × " + ratio.plain();
        steps.measure("rigid-spending", Steps.word(exceeds), formula, ratio, "GX-2025/4");
        return below && exceeds ? Recognition.RIGID_SPENDING : Recognition.NONE;
    }

    private String article() {
        return switch (rules.version()) {
            case DI_2008 -> "DI-2008";
            case DI_2021 -> "DB-2021/8";
            default -> "GX-2025/4";
        };
    }
}
