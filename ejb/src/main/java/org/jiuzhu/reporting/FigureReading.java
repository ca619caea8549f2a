package org.jiuzhu.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.reporting.FigureTable.Row;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.MonthConverter;
import org.jiuzhu.shared.Statements;

/**
 * Counts an evaluation's figures, one grouped statement a section; no row is loaded to be counted. In the statements ?1 is
 * the first day, ?2 the day after the last, ?3 the township, ?4 and ?5 first and last month as numbers, ?6 today;
 * {@code {x}} keeps the alias x within the township, and is nothing for the whole city.
 */
@ApplicationScoped
class FigureReading {
    private static final Map<EvaluationSection, String> STATEMENTS = statements();

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private TermReading terms;

    @Inject
    private Clocks clocks;

    private static Map<EvaluationSection, String> statements() {
        Map<EvaluationSection, String> all = new EnumMap<>(EvaluationSection.class);
        Arrays.stream(EvaluationSection.values())
                .forEach(section -> all.put(section, Statements.of(FigureReading.class, section.statement())));
        return all;
    }

    /** Of a township, or of the whole city by its code; both days are counted. */
    EvaluationFigures of(String areaCode, LocalDate from, LocalDate to) {
        List<FigureTable> tables = Arrays.stream(EvaluationSection.values())
                .map(section -> table(section, areaCode, from, to))
                .toList();
        return new EvaluationFigures(from, to, tables);
    }

    private FigureTable table(EvaluationSection section, String areaCode, LocalDate from, LocalDate to) {
        List<?> rows = query(STATEMENTS.get(section), areaCode, from, to).getResultList();
        return section.columns().isEmpty()
                ? terms.table(section, rows, section == EvaluationSection.TERMS)
                : counted(section, rows);
    }

    private Query query(String statement, String areaCode, LocalDate from, LocalDate to) {
        boolean township = AreaLevel.of(areaCode) == AreaLevel.TOWNSHIP;
        String sql = statement.replaceAll("\\{(\\w+)}", township ? " and $1.township_code = ?3" : "");
        Query query = entities.createNativeQuery(sql);
        Map<Integer, Object> values = Map.of(
                1, from.toString(),
                2, to.plusDays(1).toString(),
                3, areaCode,
                4, MonthConverter.number(YearMonth.from(from)),
                5, MonthConverter.number(YearMonth.from(to)),
                6, clocks.today().toString());
        values.forEach((place, value) -> {
            if (sql.contains("?" + place)) {
                query.setParameter(place, value);
            }
        });
        return query;
    }

    static FigureTable counted(EvaluationSection section, List<?> found) {
        List<FigureColumn> columns = section.columns();
        List<Row> rows = new ArrayList<>();
        Map<String, Long> sums = new HashMap<>();
        for (Object one : found) {
            Object[] cells = (Object[]) one;
            Map<String, Long> counts = new HashMap<>();
            int place = 1;
            for (FigureColumn column : columns) {
                if (!column.isReckoned()) {
                    long count = cells[place] == null ? 0 : ((Number) cells[place]).longValue();
                    counts.put(column.code(), count);
                    sums.merge(column.code(), count, Long::sum);
                    place++;
                }
            }
            rows.add(row((String) cells[0], columns, counts));
        }
        if (section.isTotalled() && !rows.isEmpty()) {
            rows.add(row(FigureTable.TOTAL, columns, sums));
        }
        return new FigureTable(
                section.name(), columns.stream().map(FigureColumn::head).toList(), rows);
    }

    private static Row row(String key, List<FigureColumn> columns, Map<String, Long> counts) {
        List<Long> cells = new ArrayList<>();
        for (FigureColumn column : columns) {
            cells.add(column.isReckoned() ? reckoned(column, counts) : counts.get(column.code()));
        }
        return new Row(key, cells);
    }

    /** Rounded down, as the accuracy of a proofreading is; nothing where there is nothing to divide by. */
    private static Long reckoned(FigureColumn column, Map<String, Long> counts) {
        long over = counts.get(column.over());
        return over == 0 ? null : column.scale() * counts.get(column.of()) / over;
    }
}
