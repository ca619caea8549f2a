package org.jiuzhu.review;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.area.AdministrativeArea;
import org.jiuzhu.area.Areas;
import org.jiuzhu.review.ReturnMatrix.Cell;
import org.jiuzhu.review.ReturnMatrix.State;

/** The returns of a township's villages over the last months, in three questions. */
@Stateless
@RolesAllowed({CLERK, REVIEWER, APPROVER, TOWNSHIP_HEAD, BUREAU_SUPERVISOR, BUREAU_SERVICE})
public class ReturnOverview {
    @Inject
    private ScopedQueries scoped;

    @Inject
    private Areas areas;

    /**
     * @param newest the last month shown
     * @param months how many, 1 to 12
     * @throws org.jiuzhu.shared.Refusal {@code area.not-yours}
     */
    public ReturnMatrix of(String townshipCode, YearMonth newest, int months) {
        scoped.requireWithin(townshipCode);
        int wanted = Math.max(1, Math.min(months, 12));
        List<YearMonth> head = LongStream.rangeClosed(1, wanted)
                .mapToObj(back -> newest.minusMonths(wanted - back))
                .toList();
        Map<String, Long> households = households(townshipCode);
        Map<String, Integer> names = names(townshipCode, head.get(0), newest);
        return new ReturnMatrix(
                head,
                areas.below(townshipCode).stream()
                        .filter(village -> households.containsKey(village.code())
                                || head.stream().anyMatch(month -> names.containsKey(key(village.code(), month))))
                        .map(village -> row(village, head, households, names))
                        .toList());
    }

    private static ReturnMatrix.Row row(
            AdministrativeArea village,
            List<YearMonth> head,
            Map<String, Long> households,
            Map<String, Integer> names) {
        long there = households.getOrDefault(village.code(), 0L);
        List<Cell> cells = head.stream()
                .map(month -> cell(month, names.get(key(village.code(), month)), there))
                .toList();
        return new ReturnMatrix.Row(village.code(), village.name(), there, cells);
    }

    private static Cell cell(YearMonth month, Integer names, long households) {
        if (names == null) {
            return new Cell(month, households == 0 ? State.NOT_WANTED : State.MISSING, 0);
        }
        return new Cell(month, names == 0 ? State.NIL : State.NAMES, names);
    }

    private Map<String, Long> households(String townshipCode) {
        Map<String, Long> found = new HashMap<>();
        scoped.query(
                        "select b.villageCode, count(b) from Benefit b where {scope b} and b.townshipCode = :township"
                                + " and b.state in :open group by b.villageCode",
                        Object[].class)
                .setParameter("township", townshipCode)
                .setParameter("open", VillageReturns.OPEN)
                .getResultStream()
                .forEach(row -> found.put((String) row[0], (Long) row[1]));
        return found;
    }

    private Map<String, Integer> names(String townshipCode, YearMonth first, YearMonth last) {
        Map<String, Integer> found = new HashMap<>();
        scoped.query(
                        "select r.villageCode, r.month, r.names from VillageReturn r where {scope r}"
                                + " and r.townshipCode = :township and r.month >= :first and r.month <= :last",
                        Object[].class)
                .setParameter("township", townshipCode)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .forEach(row -> found.put(key((String) row[0], (YearMonth) row[1]), (Integer) row[2]));
        return found;
    }

    private static String key(String village, YearMonth month) {
        return village + month;
    }
}
