package org.jiuzhu.assessment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.RuleSheet;
import org.jiuzhu.shared.Fen;

/**
 * 分类施保: what the old, minors, the severely disabled and the seriously ill get besides (民发〔2012〕220号 art. 28, 民发〔2021〕57号
 * art. 27). Who is in several classes gets the highest.
 */
enum Supplements {
    OLD(Parameter.SUPPLEMENT_OLD_FEN),
    MINOR(Parameter.SUPPLEMENT_MINOR_FEN),
    SEVERE(Parameter.SUPPLEMENT_SEVERE_FEN),
    ILL(Parameter.SUPPLEMENT_ILL_FEN);

    private final Parameter parameter;

    Supplements(Parameter parameter) {
        this.parameter = parameter;
    }

    private boolean fits(PersonFacts person, RuleSheet rules) {
        return switch (this) {
            case OLD -> person.age(rules.day()) >= rules.wholeNumber(Parameter.OLD_AGE);
            case MINOR -> !person.isOfAge(rules.day());
            case SEVERE -> person.isSeverelyDisabled();
            case ILL -> person.health().seriouslyIll();
        };
    }

    private Fen amount(RuleSheet rules) {
        return Fen.of(rules.figure(parameter).value().longValueExact());
    }

    static Fen of(List<PersonFacts> members, RuleSheet rules, Steps steps) {
        Fen total = Fen.ZERO;
        for (PersonFacts person : members) {
            Optional<Supplements> best = Arrays.stream(values())
                    .filter(one -> one.fits(person, rules) && one.amount(rules).value() > 0)
                    .max(Comparator.comparing(one -> one.amount(rules)));
            if (best.isPresent()) {
                Fen amount = best.get().amount(rules);
                steps.of(
                        person.name(),
                        "supplement." + best.get(),
                        amount,
                        rules.figure(best.get().parameter),
                        article(rules));
                total = total.plus(amount);
            }
        }
        return total;
    }

    private static String article(RuleSheet rules) {
        return rules.isReformed() ? "DB-2021/27" : "DB-2012/28";
    }
}
