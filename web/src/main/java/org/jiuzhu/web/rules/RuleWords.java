package org.jiuzhu.web.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.jiuzhu.rules.Measure;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.RuleKey;
import org.jiuzhu.rules.RuleSubject;
import org.jiuzhu.rules.RuleValue;
import org.jiuzhu.web.layout.Labels;
import org.jiuzhu.web.layout.Texts;

/** Rules and their values in the words of the office. */
@Named("ruleWords")
@ApplicationScoped
public class RuleWords {
    private static final int FEN = 2;
    private static final int YEAR = 12;

    @Inject
    private Labels labels;

    /** Which rule it is, in full. */
    public String name(RuleKey key) {
        return switch (key.subject()) {
            case STANDARD -> Texts.of("rules.name.standard", key.kind(), key.registration());
            case PARAMETER -> labels.of(key.parameter());
            case DEADLINE -> Texts.of("rules.name.limit", key.version().label(), step(key.step()), key.route());
        };
    }

    /** What a step with a time limit is called. */
    public String step(String step) {
        return Texts.of("limit." + step);
    }

    /** What a figure means, in a sentence. */
    public String meaning(RuleKey key) {
        return key.subject() == RuleSubject.PARAMETER ? Texts.of("meaning." + key.name()) : "";
    }

    /** The value with its unit; a year's money with what it comes to in a month. */
    public String value(RuleKey key, RuleValue value) {
        String monthly = monthly(value);
        return monthly.isEmpty() ? stated(key, value) : Texts.of("rules.value.year", stated(key, value), monthly);
    }

    /** The value with its unit, as it is stated. */
    public String stated(RuleKey key, RuleValue value) {
        if (is(key, Measure.RATIO)) {
            String percent = plain(value.number().movePointRight(2));
            return Texts.of("rules.value.ratio", amount(key, value), percent);
        }
        return Texts.of("rules.value", amount(key, value), unit(key, value)).strip();
    }

    /** What a year's money comes to in a month; nothing for any other value. */
    public String monthly(RuleValue value) {
        return value.months() == YEAR
                ? Texts.of("rules.monthly", labels.money(value.monthly().yuan()))
                : "";
    }

    /** The days in which a row holds. */
    public String span(Dated one) {
        return one.until() == null
                ? Texts.of("rules.since", one.row().from())
                : Texts.of("rules.period", one.row().from(), one.until());
    }

    /** What the standards of a day are on the day looked at; apart where urban and rural went different ways. */
    public String state(Timeline.Period period) {
        Dated urban = period.urban();
        Dated rural = period.rural();
        if (urban != null && rural != null && urban.state() != rural.state()) {
            return Texts.of("rules.states", urban.state(), rural.state());
        }
        return labels.of((urban == null ? rural : urban).state());
    }

    /** What comes after the row in force, or nothing. */
    public String next(RuleLine line) {
        return line == null || line.next() == null
                ? ""
                : Texts.of(
                        "rules.next.text",
                        line.next().row().from(),
                        value(line.key(), line.next().row().value()));
    }

    public String period(int months) {
        return Texts.of("rules.months." + months);
    }

    /** The bare value. */
    public String amount(RuleKey key, RuleValue value) {
        if (isMoney(key)) {
            return labels.money(value.number().movePointLeft(FEN));
        }
        if (isYesNo(key)) {
            return Texts.of(value.number().signum() == 0 ? "layout.is-not" : "layout.is");
        }
        return plain(value.number());
    }

    /** The least or most that a figure may be. */
    public String bound(Parameter parameter, long bound) {
        return amount(RuleKey.of(parameter), new RuleValue(BigDecimal.valueOf(bound), 1, null));
    }

    /** What the bare value is counted in. */
    public String unit(RuleKey key, RuleValue value) {
        return switch (key.subject()) {
            case STANDARD -> Texts.of("rules.unit." + value.months());
            case PARAMETER -> Texts.of("Measure." + key.parameter().measure());
            case DEADLINE -> labels.of(value.unit());
        };
    }

    static boolean isMoney(RuleKey key) {
        return key.subject() == RuleSubject.STANDARD || is(key, Measure.MONEY);
    }

    static boolean isYesNo(RuleKey key) {
        return is(key, Measure.YES_NO);
    }

    private static boolean is(RuleKey key, Measure measure) {
        return key.subject() == RuleSubject.PARAMETER && key.parameter().measure() == measure;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
