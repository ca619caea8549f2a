package org.jiuzhu.assessment;

import org.jiuzhu.assessment.Assessment.Recognition;
import org.jiuzhu.assessment.LinshiFacts.Kind;
import org.jiuzhu.rules.Figure;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.rules.RuleSheet;
import org.jiuzhu.rules.StandardKind;
import org.jiuzhu.shared.Exact;
import org.jiuzhu.shared.Fen;

/**
 * 临时救助 (国发〔2014〕47号; 民发〔2018〕23号 item 2): an emergency is helped without a test of means, spending where income per
 * head is below last year's average of the place; the amount by weight, persons and months up to a cap (decision 10).
 */
final class LinshiAssessor {
    private static final String TYPES = "LS-2018/2.1";
    private static final String AMOUNT = "decision/10";

    private final Facts facts;
    private final LinshiFacts asked;
    private final RuleSheet rules;
    private final Steps steps = new Steps();

    LinshiAssessor(Facts facts, RuleSheet rules) {
        this.facts = facts;
        this.asked = facts.linshi();
        this.rules = rules;
    }

    Assessment assess() {
        steps.say("linshi-kind", asked.kind().name(), TYPES);
        steps.say("linshi-cause", asked.cause(), TYPES);
        boolean first = steps.ask(
                "first-for-cause",
                !asked.before().grantedForThisCause(),
                Integer.toString(rules.day().getYear()),
                "decision/44");
        Means means = facts.applying().alone() ? Means.ofApplicant(facts, rules) : Means.ofFamily(facts, rules, steps);
        boolean inNeed = asked.kind() == Kind.EMERGENCY || isBeyondItsMeans(means);
        boolean eligible = first && inNeed && means.persons() > 0;
        Fen amount = eligible ? amount(means.persons()) : Fen.ZERO;
        return new Assessment(
                eligible, eligible ? Recognition.LINSHI : Recognition.NONE, means.keys(), amount, steps.lines());
    }

    private boolean isBeyondItsMeans(Means means) {
        boolean spends = steps.ask(
                "necessary-spending", means.rigid().isPositive(), means.rigid().yuan(), TYPES);
        if (asked.before().inDibaoOrTekun()) {
            steps.say("in-dibao-or-tekun", Steps.word(true), "LS-2018/2.2");
            return spends;
        }
        Exact head = means.tellIncome(steps);
        Figure row = rules.standard(StandardKind.AVERAGE_INCOME, facts.registration());
        steps.cite("average-income", row.monthly().yuan(), row, TYPES);
        boolean below = steps.ask(
                "income-below-average",
                head.isBelow(row.monthly()),
                head.yuan() + " < " + row.monthly().yuan(),
                TYPES);
        boolean within = means.tellProperty(Means.Limits.NEAR, steps);
        return spends && below && within;
    }

    private Fen amount(int persons) {
        Figure standardRow = rules.standard(StandardKind.DIBAO, Registration.URBAN);
        Exact standard = standardRow.monthly();
        steps.cite("urban-standard", standard.yuan(), standardRow, AMOUNT);
        Figure base = rules.figure(weight());
        Figure longest = rules.figure(Parameter.LINSHI_MONTHS_MAX);
        int months = Math.min(asked.months(), longest.value().intValueExact());
        steps.measure(
                "linshi-months",
                Integer.toString(months),
                "min(" + asked.months() + ", " + longest.plain() + ")",
                longest,
                AMOUNT);
        Exact wanted = standard.times(Exact.of(base.value())).times(persons).times(months);
        steps.measure(
                "linshi-base",
                wanted.yuan(),
                standard.yuan() + " × " + base.plain() + " × " + persons + " × " + months,
                base,
                AMOUNT);
        Figure multiple = rules.figure(Parameter.LINSHI_CAP_MULTIPLE);
        Exact cap = standard.times(Exact.of(multiple.value()));
        steps.measure("linshi-cap", cap.yuan(), standard.yuan() + " × " + multiple.plain(), multiple, AMOUNT);
        Fen amount = Amounts.rounded(wanted.isBelow(cap) ? wanted : cap, rules, steps);
        Fen ceiling = asked.before().ceiling();
        boolean township = ceiling == null || amount.compareTo(ceiling) <= 0;
        steps.ask("township-decides", township, ceiling == null ? "" : amount + " ≤ " + ceiling, "ORD-649/48");
        return amount;
    }

    private Parameter weight() {
        return Parameter.valueOf("LINSHI_" + asked.kind() + "_" + asked.weight());
    }
}
