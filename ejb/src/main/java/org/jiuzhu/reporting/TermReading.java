package org.jiuzhu.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiuzhu.area.WorkingCalendar;
import org.jiuzhu.reporting.FigureTable.Head;
import org.jiuzhu.reporting.FigureTable.Row;

/** 办理时限: how many working days cases and steps took. The statements group by pairs of days, the calendar reckons. */
@ApplicationScoped
class TermReading {
    private static final int HALF = 50;
    private static final int NINE_IN_TEN = 90;
    private static final List<Head> HEADS = List.of(
            new Head("closed", FigureUnit.COUNT),
            new Head("average", FigureUnit.TENTHS),
            new Head("median", FigureUnit.TENTHS),
            new Head("slow", FigureUnit.TENTHS),
            new Head("inTimeShare", FigureUnit.PERMILLE));

    @Inject
    private WorkingCalendar calendar;

    /**
     * The table of a section.
     *
     * @param pairs key of the row, first day, last day, 1 where it was in time, how many
     * @param totalled whether all are taken together too
     */
    FigureTable table(EvaluationSection section, List<?> pairs, boolean totalled) {
        WorkingDayPlaces days = new WorkingDayPlaces(calendar.days());
        Map<String, Spread> spreads = new LinkedHashMap<>();
        Spread all = new Spread();
        for (Object pair : pairs) {
            Object[] cells = (Object[]) pair;
            int took = days.between(day(cells[1]), day(cells[2]));
            long times = ((Number) cells[4]).longValue();
            boolean punctual = ((Number) cells[3]).intValue() == 1;
            spreads.computeIfAbsent((String) cells[0], any -> new Spread()).add(took, times, punctual);
            all.add(took, times, punctual);
        }
        List<Row> rows = new ArrayList<>();
        spreads.forEach((key, spread) -> rows.add(row(key, spread)));
        if (totalled && !rows.isEmpty()) {
            rows.add(row(FigureTable.TOTAL, all));
        }
        return new FigureTable(section.name(), HEADS, rows);
    }

    private static Row row(String key, Spread spread) {
        return new Row(
                key,
                Arrays.asList(
                        spread.all(),
                        spread.average(),
                        spread.within(HALF),
                        spread.within(NINE_IN_TEN),
                        spread.inTimeShare()));
    }

    private static LocalDate day(Object cell) {
        return LocalDate.parse(cell.toString().substring(0, 10));
    }
}
