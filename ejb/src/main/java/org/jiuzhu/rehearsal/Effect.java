package org.jiuzhu.rehearsal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.RuleChangeText;
import org.jiuzhu.rules.StandardKind;

/** Which changes of the rules reach the amounts of households in payment, and from which month. */
final class Effect {
    private static final Set<Parameter> OF_PAYMENTS = EnumSet.of(
            Parameter.MINIMUM_PAYMENT_FEN,
            Parameter.ROUNDING_FEN,
            Parameter.INCOME_WINDOW_MONTHS,
            Parameter.MONEY_CAP_MONTHS,
            Parameter.HOMES_MAX,
            Parameter.NEAR_MULTIPLE,
            Parameter.NEAR_MONEY_CAP_MONTHS,
            Parameter.NEAR_HOMES_MAX,
            Parameter.BASIC_PENSION_COUNTED,
            Parameter.ABSENT_MEMBERS_COUNTED,
            Parameter.OLD_AGE,
            Parameter.SUPPLEMENT_OLD_FEN,
            Parameter.SUPPLEMENT_MINOR_FEN,
            Parameter.SUPPLEMENT_SEVERE_FEN,
            Parameter.SUPPLEMENT_ILL_FEN,
            Parameter.TEKUN_AGE,
            Parameter.TEKUN_MINOR_BELOW,
            Parameter.TEKUN_BASE_MULTIPLE,
            Parameter.TEKUN_BY_TIERS,
            Parameter.SUPPORTER_AGE,
            Parameter.SUPPORTER_DIBAO_AGE);

    private Effect() {}

    static boolean isOfPayments(RuleChangeText change) {
        return switch (change.key().subject()) {
            case STANDARD -> change.key().kind() != StandardKind.AVERAGE_INCOME;
            case PARAMETER -> OF_PAYMENTS.contains(change.key().parameter());
            case DEADLINE -> false;
        };
    }

    /** The first month that begins under the change, and never one that has begun already. */
    static YearMonth firstMonth(RuleChangeText change, LocalDate today) {
        LocalDate day = change.from();
        YearMonth month = day.getDayOfMonth() == 1
                ? YearMonth.from(day)
                : YearMonth.from(day).plusMonths(1);
        YearMonth next = YearMonth.from(today).plusMonths(1);
        return month.isBefore(next) ? next : month;
    }
}
