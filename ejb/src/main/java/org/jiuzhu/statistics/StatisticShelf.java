package org.jiuzhu.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiuzhu.shared.MonthConverter;
import org.jiuzhu.shared.Sha256;

/** What is kept of the months beside their rows; nothing in it belongs to a township. */
@ApplicationScoped
class StatisticShelf {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    Optional<StatisticMonth> find(YearMonth month) {
        return Optional.ofNullable(entities.find(StatisticMonth.class, month));
    }

    Optional<StatisticMonth> locked(YearMonth month) {
        return Optional.ofNullable(entities.find(StatisticMonth.class, month, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Whether this is the first call on that day, by whichever server. */
    boolean isNewDay(LocalDate today) {
        return entities.createNativeQuery("update statistic_round set last_day = ?1 where id = 1 and last_day < ?1")
                        .setParameter(1, today)
                        .executeUpdate()
                == 1;
    }

    /** SHA-256 over the rows of a month as text, in the order of village, matter and registration. */
    String hash(YearMonth month) {
        String columns = Arrays.stream(Figure.values()).map(Figure::column).collect(Collectors.joining(", "));
        List<?> rows = entities.createNativeQuery("select village_code, matter, registration, " + columns
                        + " from statistic_row where stat_month = ?1 order by village_code, matter, registration")
                .setParameter(1, MonthConverter.number(month))
                .getResultList();
        return Sha256.of(rows.stream()
                .map(row -> Arrays.stream((Object[]) row).map(Object::toString).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n")));
    }

    /** Where units stand on the schematic map. */
    List<MapPlace> places() {
        List<?> rows = entities.createNativeQuery(
                        "select a.code, a.name, m.map_column, m.map_row from area a"
                                + " left join map_place m on m.township_code = a.code where a.area_level = 'TOWNSHIP' order by a.code")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new MapPlace((String) row[0], (String) row[1], number(row[2]), number(row[3])))
                .toList();
    }

    private static Integer number(Object cell) {
        return cell == null ? null : ((Number) cell).intValue();
    }
}
