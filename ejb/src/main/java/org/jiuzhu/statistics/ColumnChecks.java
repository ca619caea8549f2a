package org.jiuzhu.statistics;

import static org.jiuzhu.statistics.Figure.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Holds the columns of a table against each other, the lists and the month before; a pure function. */
final class ColumnChecks {
    private ColumnChecks() {}

    /**
     * @param before the month before, where one month is looked at and that one was counted
     * @param lists what the frozen lists of these months say they come to, where all matters are looked at
     */
    static List<CheckResult> of(Totals now, Optional<Totals> before, Optional<Long> lists) {
        List<CheckResult> results = new ArrayList<>();
        results.add(persons(now, ColumnCheck.ABILITY, ABLE, PARTLY_ABLE, LOST_ABILITY, NEVER_ABLE));
        results.add(persons(now, ColumnCheck.AGES, ELDERS, ADULTS, MINORS));
        results.add(CheckResult.atMost(
                ColumnCheck.CAUSES,
                now.get(PERSONS),
                sum(now, ILLNESS, DISABILITY, EDUCATION, DISASTER, NO_LABOUR, OTHER_CAUSE)));
        results.add(CheckResult.equal(
                ColumnCheck.SPENDING,
                now.get(SPENDING),
                sum(now, BASE, SUPPLEMENT, CARE, BACK_PAY) - now.get(KEPT_BACK)));
        results.add(CheckResult.atMost(
                ColumnCheck.PAID, now.get(PAID), Math.addExact(now.get(SPENDING), now.get(KEPT_BACK))));
        lists.ifPresent(sum -> results.add(CheckResult.equal(ColumnCheck.LISTS, now.get(SPENDING), sum)));
        before.ifPresent(month -> results.add(CheckResult.equal(
                ColumnCheck.CARRIED,
                now.get(HOUSEHOLDS),
                month.get(HOUSEHOLDS) + now.get(CAME_HOUSEHOLDS) - now.get(WENT_HOUSEHOLDS))));
        return results;
    }

    private static CheckResult persons(Totals now, ColumnCheck check, Figure... parts) {
        return CheckResult.equal(check, now.get(PERSONS), sum(now, parts));
    }

    private static long sum(Totals now, Figure... parts) {
        return Arrays.stream(parts).mapToLong(now::get).sum();
    }
}
