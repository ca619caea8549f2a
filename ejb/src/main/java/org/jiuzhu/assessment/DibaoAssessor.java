package org.jiuzhu.assessment;

import org.jiuzhu.assessment.Assessment.Recognition;
import org.jiuzhu.rules.Figure;
import org.jiuzhu.rules.RuleSheet;
import org.jiuzhu.rules.StandardKind;
import org.jiuzhu.shared.Exact;
import org.jiuzhu.shared.Fen;

/**
 * 低保: who is below the standard gets the gap (Order 649 arts. 9, 12; 民发〔2012〕220号 arts. 4, 27; 民发〔2021〕57号 arts. 8,
 * 13, 14, 23, 27). Income per head is compared exactly; only the household's amount is rounded (decisions 12, 19).
 */
final class DibaoAssessor {
    private final Facts facts;
    private final RuleSheet rules;
    private final Steps steps = new Steps();

    DibaoAssessor(Facts facts, RuleSheet rules) {
        this.facts = facts;
        this.rules = rules;
    }

    Assessment assess() {
        boolean mayApply = true;
        Means means;
        if (facts.applying().alone()) {
            Alone ground = Alone.of(facts, rules, steps);
            mayApply = ground != Alone.NONE;
            steps.about(facts.applicant().name(), "alone", ground.name(), Alone.article(rules));
            means = Means.ofApplicant(facts, rules);
        } else {
            means = Means.ofFamily(facts, rules, steps);
        }
        Exact head = means.tellIncome(steps);
        Figure row = rules.standard(StandardKind.DIBAO, facts.registration());
        Exact standard = row.monthly();
        steps.cite("standard", standard.yuan(), row, "ORD-649/10");
        boolean below = steps.ask(
                "income-below",
                means.persons() > 0 && head.isBelow(standard),
                head.yuan() + " < " + standard.yuan(),
                "ORD-649/9");
        boolean within = means.tellProperty(Means.Limits.DIBAO, steps);
        boolean eligible = mayApply && below && within;
        Fen amount = eligible ? amount(standard, head, means) : Fen.ZERO;
        return new Assessment(
                eligible, eligible ? Recognition.DIBAO : Recognition.NONE, means.keys(), amount, steps.lines());
    }

    private Fen amount(Exact standard, Exact head, Means means) {
        Exact gap = standard.minus(head).times(means.persons());
        steps.say(
                "gap",
                gap.yuan(),
                "(" + standard.yuan() + " − " + head.yuan() + ") × " + means.persons(),
                rules.isReformed() ? "DB-2021/23" : "DB-2012/27");
        Fen monthly = Amounts.rounded(gap, rules, steps);
        Fen supplement = Supplements.of(means.members(), rules, steps);
        Fen total = monthly.plus(supplement);
        if (supplement.value() > 0) {
            steps.say("total", total.toString(), monthly + " + " + supplement, "ORD-649/12");
        }
        return total;
    }
}
