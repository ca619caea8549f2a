package org.jiuzhu.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jiuzhu.shared.Exact;
import org.jiuzhu.shared.Refusal;

/** The rules opened at a day: the version and every standard and figure as they stood; all that a reckoning reads. */
public record RuleSheet(
        RuleVersion version, LocalDate day, Map<StandardOf, Figure> standards, Map<Parameter, Figure> parameters) {

    private static final LocalDate REFORM = LocalDate.of(2021, 7, 1);

    public RuleSheet {
        standards = Map.copyOf(standards);
        parameters = Map.copyOf(parameters);
    }

    /** Which standard, for whom. */
    public record StandardOf(StandardKind kind, Registration registration) {}

    /** The same rules on another day of the time in which nothing in them changes. */
    public RuleSheet on(LocalDate other) {
        return new RuleSheet(version, other, standards, parameters);
    }

    /** The sheet as it would be if that proposal were signed; a day that it does not reach stays as it is. */
    public RuleSheet with(RuleChangeText change) {
        if (change.from().isAfter(day)) {
            return this;
        }
        return switch (change.key().subject()) {
            case STANDARD -> {
                StandardOf of = new StandardOf(change.key().kind(), change.key().registration());
                yield new RuleSheet(version, day, following(standards, of, change), parameters);
            }
            case PARAMETER ->
                new RuleSheet(
                        version,
                        day,
                        standards,
                        following(parameters, change.key().parameter(), change));
            case DEADLINE -> this;
        };
    }

    /** The newest row that has begun holds, a later revision of its day before an earlier one. */
    private static <K> Map<K, Figure> following(Map<K, Figure> figures, K key, RuleChangeText change) {
        Figure before = figures.get(key);
        if (before != null && before.from().isAfter(change.from())) {
            return figures;
        }
        boolean again = before != null && before.from().equals(change.from());
        Map<K, Figure> changed = new HashMap<>(figures);
        changed.put(key, change.figure(again ? before.revision() + 1 : 1));
        return changed;
    }

    /** The rules of means are those of 民发〔2021〕57号; 临时救助, whose own rules are older, goes by the day. */
    public boolean isReformed() {
        LocalDate asked = version.matter() == AssistanceMatter.LINSHI ? day : version.from();
        return !asked.isBefore(REFORM);
    }

    /** @throws Refusal {@code rules.no-standard} */
    public Figure standard(StandardKind kind, Registration registration) {
        return find(kind, registration).orElseThrow(() -> new Refusal("rules.no-standard", kind, day));
    }

    /** The standard where one was given. */
    public Optional<Figure> find(StandardKind kind, Registration registration) {
        return Optional.ofNullable(standards.get(new StandardOf(kind, registration)));
    }

    /** @throws Refusal {@code rules.no-parameter} */
    public Figure figure(Parameter parameter) {
        Figure figure = parameters.get(parameter);
        if (figure == null) {
            throw new Refusal("rules.no-parameter", parameter, day);
        }
        return figure;
    }

    public Exact number(Parameter parameter) {
        return Exact.of(figure(parameter).value());
    }

    public int wholeNumber(Parameter parameter) {
        return figure(parameter).value().intValueExact();
    }

    public boolean holds(Parameter parameter) {
        return figure(parameter).value().signum() != 0;
    }
}
