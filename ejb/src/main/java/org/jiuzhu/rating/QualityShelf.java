package org.jiuzhu.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jiuzhu.casework.Duty;
import org.jiuzhu.rating.QualityRange.Span;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.MonthConverter;
import org.jiuzhu.shared.Statements;

/** Asks for the figures of service: of days that are kept in few rows a month, of all others over the registers. */
@ApplicationScoped
class QualityShelf {
    private static final String DECIDED = Statements.of(QualityShelf.class, "decided.sql");
    private static final String ACCEPTED = Statements.of(QualityShelf.class, "accepted.sql");
    private static final String GRADES = Statements.of(QualityShelf.class, "grades.sql");
    private static final String STEPS = Statements.of(QualityShelf.class, "steps.sql");
    private static final String OVERDUE = Statements.of(QualityShelf.class, "overdue.sql");
    private static final String BAD = Statements.of(QualityShelf.class, "bad.sql");
    private static final String OBJECTIONS = Statements.of(QualityShelf.class, "objections.sql");
    private static final String KEPT = Statements.of(QualityShelf.class, "kept.sql");
    private static final String KEPT_DAYS = Statements.of(QualityShelf.class, "kept-days.sql");
    private static final String KEPT_STEPS = Statements.of(QualityShelf.class, "kept-steps.sql");

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    /** What was read so far, by township and matter. */
    static final class Cells extends TreeMap<QualityKey, QualityCell> {
        QualityCell at(Object[] row) {
            return computeIfAbsent(QualityKey.of(row), key -> new QualityCell());
        }
    }

    /** Which of these months are kept, each with the last day that its figures reach. */
    Map<YearMonth, LocalDate> kept(QualityRange range) {
        List<?> months = entities.createNativeQuery("select month_no, cast(through_day as char) from service_closed"
                        + " where month_no between ?1 and ?2")
                .setParameter(1, MonthConverter.number(range.from()))
                .setParameter(2, MonthConverter.number(range.to()))
                .getResultList();
        return months.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.toMap(
                        row -> MonthConverter.month(number(row[0])), row -> LocalDate.parse((String) row[1])));
    }

    void readKept(QualityRange range, Cells cells) {
        int from = MonthConverter.number(range.from());
        int to = MonthConverter.number(range.to());
        each(KEPT, range, cells, QualityShelf::month, from, to);
        each(KEPT_DAYS, range, cells, QualityShelf::decided, from, to);
    }

    private static void month(QualityCell cell, Object[] row) {
        cell.accept(number(row[2]));
        for (RatingGrade grade : RatingGrade.values()) {
            cell.rate(grade, number(row[2 + grade.code()]));
        }
    }

    private static void decided(QualityCell cell, Object[] row) {
        cell.decide(number(row[2]), number(row[3]), number(row[4]), number(row[5]));
    }

    void readRegisters(QualityRange range, Span span, Cells cells) {
        LocalDate first = span.first();
        LocalDate end = span.end();
        each(DECIDED, range, cells, QualityShelf::decided, first, end);
        each(ACCEPTED, range, cells, (cell, row) -> cell.accept(number(row[2])), first, end);
        each(
                GRADES,
                range,
                cells,
                (cell, row) -> cell.rate(RatingGrade.ofCode(number(row[2])).orElseThrow(), number(row[3])),
                first,
                end);
    }

    /** What goes on changing after its month: overdue today, follow-ups, objections. */
    void readOpen(QualityRange range, LocalDate today, Cells cells) {
        each(OVERDUE, range, cells, (cell, row) -> cell.overdue(number(row[2])), today);
        each(BAD, range, cells, (cell, row) -> cell.bad(number(row[2]), number(row[3])), range.first(), range.end());
        each(
                OBJECTIONS,
                range,
                cells,
                (cell, row) -> cell.object(number(row[2]), number(row[3])),
                range.first(),
                range.end());
    }

    private void each(
            String statement,
            QualityRange range,
            Cells cells,
            BiConsumer<QualityCell, Object[]> read,
            Object... values) {
        ask(statement, range.township(), values).forEach(row -> read.accept(cells.at(row), row));
    }

    List<StepFigures> keptSteps(QualityRange range) {
        return steps(KEPT_STEPS, range, MonthConverter.number(range.from()), MonthConverter.number(range.to()));
    }

    List<StepFigures> stepsOfRegisters(QualityRange range, Span span) {
        return steps(STEPS, range, span.first(), span.end());
    }

    private List<StepFigures> steps(String statement, QualityRange range, Object from, Object to) {
        return ask(statement, range.township(), from, to).stream()
                .map(row -> new StepFigures(
                        (String) row[0],
                        AssistanceMatter.valueOf((String) row[1]),
                        Duty.valueOf((String) row[2]),
                        number(row[3]),
                        ((Number) row[4]).longValue(),
                        number(row[5]),
                        number(row[6])))
                .toList();
    }

    /** The rows of a statement, of that township alone where one is named. */
    private List<Object[]> ask(String statement, String township, Object... values) {
        boolean one = !township.isEmpty();
        String area = one ? " and c.township_code = ?" + (values.length + 1) : "";
        Query query = entities.createNativeQuery(statement.replace("{area}", area));
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        if (one) {
            query.setParameter(values.length + 1, township);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }

    private static int number(Object cell) {
        return ((Number) cell).intValue();
    }

    /** Takes several cells together. */
    static Map<QualityKey, QualityCell> grouped(Cells cells, Grouping grouping) {
        Map<QualityKey, QualityCell> groups = new TreeMap<>();
        cells.forEach((key, cell) -> groups.computeIfAbsent(grouping.of(key), group -> new QualityCell())
                .add(cell));
        return groups;
    }
}
