package org.jiuzhu.web.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jiuzhu.rules.RuleDifference;
import org.jiuzhu.rules.RuleKey;
import org.jiuzhu.rules.RuleRow;
import org.jiuzhu.rules.RuleSubject;
import org.jiuzhu.rules.RuleValue;
import org.jiuzhu.shared.Exact;
import org.jiuzhu.web.layout.Labels;
import org.jiuzhu.web.layout.Texts;

/** What a proposal changes, in words. */
@Named("comparedWords")
@ApplicationScoped
public class ComparedWords {
    @Inject
    private RuleWords words;

    @Inject
    private Labels labels;

    public String before(Compared compared) {
        return compared.before() == null
                ? Texts.of("rules.none-before")
                : words.value(compared.key(), compared.before().value());
    }

    public String after(Compared compared) {
        return compared.after() == null
                ? Texts.of("rules.compare.untyped")
                : words.value(compared.key(), compared.after());
    }

    /** By which row the new one ends. */
    public String following(Compared compared) {
        RuleRow row = compared.following();
        return Texts.of("rules.compare.following", row.from(), words.value(compared.key(), row.value()));
    }

    /** By how much the new value is more or less; nothing where that cannot be said. */
    public String difference(Compared compared) {
        if (compared.before() == null || compared.after() == null) {
            return "";
        }
        RuleValue before = compared.before().value();
        RuleValue after = compared.after();
        if (before.sameAs(after)) {
            return Texts.of("rules.compare.same");
        }
        return RuleWords.isYesNo(compared.key()) || before.unit() != after.unit()
                ? ""
                : difference(compared.key(), new RuleDifference(before, after));
    }

    private String difference(RuleKey key, RuleDifference difference) {
        boolean more = difference.change().isPositive();
        Exact by = more ? difference.change() : Exact.ZERO.minus(difference.change());
        String way = more ? "rules.more" : "rules.less";
        return difference
                .percent()
                .map(percent -> Texts.of(
                        way + ".percent",
                        amount(key, by, difference.after()),
                        percent.abs().toPlainString()))
                .orElseGet(() -> Texts.of(way, amount(key, by, difference.after())));
    }

    private String amount(RuleKey key, Exact by, RuleValue after) {
        if (!RuleWords.isMoney(key)) {
            return Texts.of("rules.value", by.number(), words.unit(key, after)).strip();
        }
        String unit = key.subject() == RuleSubject.STANDARD ? "rules.unit.1" : "Measure.MONEY";
        return Texts.of("rules.value", labels.money(by.yuan()), Texts.of(unit));
    }
}
