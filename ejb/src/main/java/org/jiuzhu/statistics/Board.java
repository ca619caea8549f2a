package org.jiuzhu.statistics;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Fen;

/**
 * What a leader looks at first: the newest counted month beside the one before, the year so far, and how work and
 * oversight stand now.
 *
 * @param month what the figures are of
 * @param year what the lists of the year gave out up to that month
 * @param trend at most thirteen months, the newest last
 */
public record Board(
        YearMonth month,
        Optional<StatisticMonth> counted,
        Map<AssistanceMatter, Totals> now,
        Map<AssistanceMatter, Totals> before,
        Fen year,
        List<MonthTotals> trend,
        Waiting waiting,
        Coverage coverage,
        Optional<Accuracy> accuracy) {

    public Totals of(AssistanceMatter matter) {
        return now.getOrDefault(matter, Totals.none());
    }

    /** How a figure moved against the month before. */
    public long change(AssistanceMatter matter, Figure figure) {
        return of(matter).get(figure)
                - before.getOrDefault(matter, Totals.none()).get(figure);
    }

    public Totals all() {
        return Totals.sum(now.values());
    }
}
