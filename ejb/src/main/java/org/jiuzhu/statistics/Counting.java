package org.jiuzhu.statistics;

import static org.jiuzhu.statistics.Figure.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jiuzhu.shared.MonthConverter;
import org.jiuzhu.shared.Statements;

/**
 * Counts a month. What is counted is read first, without holding back anyone who works, and comes to a few rows for each
 * village; these take the place of those that were counted before.
 */
@ApplicationScoped
class Counting {
    private static final String PEOPLE = Statements.of(Counting.class, "people.sql");
    private static final String CASES = Statements.of(Counting.class, "cases.sql");
    private static final String MONEY = Statements.of(Counting.class, "money.sql");
    private static final int AT_ONCE = 40;
    private static final int KEY_COLUMNS = 5;
    private static final int TOWNSHIP_DIGITS = 9;

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    /**
     * @param by the login, or the product's own
     * @throws org.jiuzhu.shared.Refusal {@code statistics.settled}
     */
    void count(YearMonth month, String by, LocalDateTime at) {
        Map<Place, Map<Figure, Long>> counted = counted(month);
        entities.createNativeQuery("insert ignore into statistic_month (stat_month, state, counted_by, counted_at)"
                        + " values (?1, 'OPEN', ?2, ?3)")
                .setParameter(1, MonthConverter.number(month))
                .setParameter(2, by)
                .setParameter(3, at)
                .executeUpdate();
        StatisticMonth kept = entities.find(StatisticMonth.class, month, LockModeType.PESSIMISTIC_WRITE);
        kept.counted(by, at);
        entities.flush();
        entities.createNativeQuery("delete from statistic_row where stat_month = ?1")
                .setParameter(1, MonthConverter.number(month))
                .executeUpdate();
        List<Place> places = new ArrayList<>(counted.keySet());
        for (int from = 0; from < places.size(); from += AT_ONCE) {
            insert(month, places.subList(from, Math.min(from + AT_ONCE, places.size())), counted);
        }
    }

    private Map<Place, Map<Figure, Long>> counted(YearMonth month) {
        int number = MonthConverter.number(month);
        YearMonth before = month.minusMonths(1);
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        Map<Place, Map<Figure, Long>> counted = new TreeMap<>();
        Query people = asked(PEOPLE, number, MonthConverter.number(before), first, last, before.atEndOfMonth());
        gather(people, new ArrayList<>(EnumSet.range(HOUSEHOLDS, WENT_PERSONS)), counted);
        Query cases = asked(
                CASES,
                first,
                last,
                first.atStartOfDay(),
                month.plusMonths(1).atDay(1).atStartOfDay());
        gather(cases, new ArrayList<>(EnumSet.range(ACCEPTED, CHANGED)), counted);
        gather(asked(MONEY, number), new ArrayList<>(EnumSet.range(BASE, PAID)), counted);
        return counted;
    }

    private Query asked(String statement, Object... parameters) {
        Query query = entities.createNativeQuery(statement);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    private static void gather(Query query, List<Figure> figures, Map<Place, Map<Figure, Long>> into) {
        for (Object one : query.getResultList()) {
            Object[] row = (Object[]) one;
            Place place = new Place((String) row[0], (String) row[1], (String) row[2]);
            Map<Figure, Long> values = new EnumMap<>(Figure.class);
            for (int i = 0; i < figures.size(); i++) {
                values.put(figures.get(i), ((Number) row[3 + i]).longValue());
            }
            if (values.values().stream().anyMatch(value -> value != 0)) {
                into.computeIfAbsent(place, any -> new EnumMap<>(Figure.class)).putAll(values);
            }
        }
    }

    private void insert(YearMonth month, List<Place> places, Map<Place, Map<Figure, Long>> counted) {
        String columns = Arrays.stream(values()).map(Figure::column).collect(Collectors.joining(", "));
        String blanks = "(" + "?, ".repeat(KEY_COLUMNS - 1 + values().length) + "?)";
        Query insert = entities.createNativeQuery("insert into statistic_row"
                + " (stat_month, township_code, village_code, matter, registration, " + columns + ") values "
                + String.join(", ", Collections.nCopies(places.size(), blanks)));
        int at = 1;
        for (Place place : places) {
            for (Object value : cells(month, place, counted.get(place))) {
                insert.setParameter(at++, value);
            }
        }
        insert.executeUpdate();
    }

    private static List<Object> cells(YearMonth month, Place place, Map<Figure, Long> figures) {
        List<Object> cells = new ArrayList<>();
        cells.add(MonthConverter.number(month));
        cells.add(place.villageCode().substring(0, TOWNSHIP_DIGITS));
        cells.add(place.villageCode());
        cells.add(place.matter());
        cells.add(place.registration());
        Arrays.stream(values()).map(figure -> figures.getOrDefault(figure, 0L)).forEach(cells::add);
        return cells;
    }

    /** What a row stands for, in the order in which rows are written. */
    private record Place(String villageCode, String matter, String registration) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return (villageCode + matter + registration)
                    .compareTo(other.villageCode + other.matter + other.registration);
        }
    }
}
