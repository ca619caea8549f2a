package org.jiuzhu.rules;

import org.jiuzhu.shared.Refusal;

/**
 * Which rule a dated row is about: the standard of a kind for a registration ({@code DIBAO/URBAN}), a figure ({@code
 * CUT_OFF_DAY}), or the time limit of a step ({@code DB_2021/DECIDE/ONE_LEVEL}).
 */
public record RuleKey(RuleSubject subject, String name) {
    private static final String BETWEEN = "/";

    public static RuleKey of(StandardKind kind, Registration registration) {
        return new RuleKey(RuleSubject.STANDARD, kind + BETWEEN + registration);
    }

    public static RuleKey of(Parameter parameter) {
        return new RuleKey(RuleSubject.PARAMETER, parameter.name());
    }

    public static RuleKey of(RuleVersion version, String step, Route route) {
        return new RuleKey(RuleSubject.DEADLINE, version + BETWEEN + step + BETWEEN + route);
    }

    /**
     * The key as it stands in an address.
     *
     * @throws Refusal {@code not-found} where no rule can have that key
     */
    public static RuleKey read(String text) {
        String[] parts = (text == null ? "" : text).split(BETWEEN, -1);
        try {
            return switch (parts.length) {
                case 1 -> of(Parameter.valueOf(parts[0]));
                case 2 -> of(StandardKind.valueOf(parts[0]), Registration.valueOf(parts[1]));
                case 3 -> of(RuleVersion.valueOf(parts[0]), step(parts[1]), Route.valueOf(parts[2]));
                default -> throw new IllegalArgumentException(text);
            };
        } catch (IllegalArgumentException noSuchRule) {
            throw new Refusal("not-found");
        }
    }

    private static String step(String name) {
        if (!name.matches("[A-Z_]{1,30}")) {
            throw new IllegalArgumentException(name);
        }
        return name;
    }

    public StandardKind kind() {
        return StandardKind.valueOf(part(0));
    }

    public Registration registration() {
        return Registration.valueOf(part(1));
    }

    public Parameter parameter() {
        return Parameter.valueOf(name);
    }

    public RuleVersion version() {
        return RuleVersion.valueOf(part(0));
    }

    public String step() {
        return part(1);
    }

    public Route route() {
        return Route.valueOf(part(2));
    }

    private String part(int which) {
        return name.split(BETWEEN)[which];
    }

    /** The field of the form that says the last of it, where a refusal of the whole is told. */
    String field() {
        return switch (subject) {
            case STANDARD -> "registration";
            case PARAMETER -> "parameter";
            case DEADLINE -> "route";
        };
    }

    /** The field of the form in which its value is typed. */
    String valueField() {
        return switch (subject) {
            case STANDARD -> Measure.MONEY.field();
            case PARAMETER -> parameter().measure().field();
            case DEADLINE -> "number";
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
