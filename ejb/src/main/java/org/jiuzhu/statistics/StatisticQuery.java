package org.jiuzhu.statistics;

import java.time.YearMonth;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Registration;

/**
 * Which part of the statistics is wanted.
 *
 * @param from the first month
 * @param last the last month, not before the first
 * @param matter null for all
 * @param registration null for both
 * @param townshipCode a township whose villages are wanted, or null for townships
 */
public record StatisticQuery(
        YearMonth from, YearMonth last, AssistanceMatter matter, Registration registration, String townshipCode) {

    /** The same of one month. */
    public static StatisticQuery of(YearMonth month, AssistanceMatter matter) {
        return new StatisticQuery(month, month, matter, null, null);
    }

    public StatisticQuery since(YearMonth first) {
        return new StatisticQuery(first, last, matter, registration, townshipCode);
    }

    public StatisticQuery within(String code) {
        return new StatisticQuery(from, last, matter, registration, code);
    }

    public StatisticQuery of(AssistanceMatter one, Registration ofOne) {
        return new StatisticQuery(from, last, one, ofOne, townshipCode);
    }

    public boolean isOneMonth() {
        return from.equals(last);
    }

    boolean isOfTownship() {
        return townshipCode != null && !townshipCode.isBlank();
    }

    String conditions() {
        return " and r.month between :from and :last"
                + (matter == null ? "" : " and r.matter = :matter")
                + (registration == null ? "" : " and r.registration = :registration")
                + (isOfTownship() ? " and r.townshipCode = :township" : "");
    }
}
