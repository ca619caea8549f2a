package org.jiuzhu.rules;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.Money;

/** The value of a proposal as it was typed: read in the measure of its rule, or noted as a fault at its field. */
final class TypedValue {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,12}(\\.\\d{1,12})?");
    private static final int DECIMALS = 4;
    private static final int LONGEST_LIMIT = 365;
    private static final long MOST_A_MONTH = 10_000_000;

    private final RuleChangeForm form;
    private final Faults faults;

    TypedValue(RuleChangeForm form, Faults faults) {
        this.form = form;
        this.faults = faults;
    }

    /** The value, or null where something is missing or cannot be. */
    RuleValue value() {
        if (form.subject == null) {
            return null;
        }
        return switch (form.subject) {
            case STANDARD -> standard();
            case PARAMETER -> form.parameter == null ? null : parameter(form.parameter);
            case DEADLINE -> limit();
        };
    }

    private RuleValue standard() {
        Long fen = fen();
        faults.chosen("months", form.months);
        if (form.months != null && !Set.of(1, 12).contains(form.months)) {
            faults.add("months", "rules.not-a-period");
            return null;
        }
        if (fen == null || form.months == null) {
            return null;
        }
        if (fen == 0) {
            faults.add("yuan", "rules.nothing");
            return null;
        }
        return within("yuan", RuleValue.fen(fen, form.months), 1, MOST_A_MONTH * form.months);
    }

    private RuleValue parameter(Parameter parameter) {
        BigDecimal typed =
                switch (parameter.measure()) {
                    case MONEY -> decimal(fen());
                    case YES_NO -> yes();
                    default -> number(parameter.measure().isWhole());
                };
        return typed == null
                ? null
                : within(parameter.measure().field(), RuleValue.number(typed), parameter.least(), parameter.most());
    }

    private RuleValue limit() {
        BigDecimal days = number(true);
        faults.chosen("unit", form.unit);
        return days == null || form.unit == null
                ? null
                : within("number", new RuleValue(days, 1, form.unit), 1, LONGEST_LIMIT);
    }

    private Long fen() {
        int before = faults.count();
        faults.chosen("yuan", form.yuan);
        Money.check(faults, "yuan", form.yuan);
        return faults.count() == before ? Fen.ofYuan(form.yuan).value() : null;
    }

    private BigDecimal yes() {
        faults.chosen("yes", form.yes);
        return form.yes == null ? null : decimal(form.yes ? 1L : 0L);
    }

    private BigDecimal number(boolean whole) {
        String plain = Normalizer.normalize(form.number == null ? "" : form.number, Normalizer.Form.NFKC)
                .replaceAll("[,\\s]", "");
        if (plain.isEmpty()) {
            faults.add("number", "field.required");
            return null;
        }
        if (!NUMBER.matcher(plain).matches()) {
            faults.add("number", "rules.number");
            return null;
        }
        BigDecimal number = new BigDecimal(plain).stripTrailingZeros();
        int finest = whole ? 0 : DECIMALS;
        if (number.scale() > finest) {
            faults.add("number", whole ? "rules.whole" : "rules.decimals");
            return null;
        }
        return number;
    }

    /** Money is bounded in fen and told in yuan. */
    private RuleValue within(String field, RuleValue value, long least, long most) {
        BigDecimal number = value.number();
        if (number.compareTo(decimal(least)) >= 0 && number.compareTo(decimal(most)) <= 0) {
            return value;
        }
        if (number.signum() < 0) {
            faults.add(field, "rules.negative");
        } else if (field.equals("yuan")) {
            faults.add("yuan", "rules.bounds", Fen.of(least), Fen.of(most));
        } else {
            faults.add(field, "rules.bounds", least, most);
        }
        return null;
    }

    private static BigDecimal decimal(Long whole) {
        return whole == null ? null : BigDecimal.valueOf(whole);
    }
}
