package org.jiuzhu.steering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.shared.Refusal;

/** Finds courses and guidance that were for a township of the officer's area, and of those who came the area's own. */
@ApplicationScoped
class GuidanceShelf {
    private static final String FOR_THE_AREA =
            "exists (select t from GuidanceTownship t where t.guidanceId = g.id and {scope t}%s)";

    @Inject
    private ScopedQueries scoped;

    List<GuidanceRow> page(GuidanceFilter filter, int size) {
        String jpql = "select g from GuidanceRecord g where "
                + FOR_THE_AREA.formatted(filter.hasTownship() ? " and t.townshipCode = :township" : "")
                + " and g.heldOn between :first and :last"
                + (filter.kind() == null ? "" : " and g.kind = :kind")
                + (filter.after() == 0
                        ? ""
                        : " and exists (select x from GuidanceRecord x where x.id = :after"
                                + " and (g.heldOn < x.heldOn or g.heldOn = x.heldOn and g.id < x.id))")
                + " order by g.heldOn desc, g.id desc";
        TypedQuery<GuidanceRecord> query = scoped.query(jpql, GuidanceRecord.class)
                .setParameter("first", filter.first())
                .setParameter("last", filter.last());
        if (filter.hasTownship()) {
            query.setParameter("township", filter.township());
        }
        if (filter.kind() != null) {
            query.setParameter("kind", filter.kind());
        }
        if (filter.after() != 0) {
            query.setParameter("after", filter.after());
        }
        return rows(query.setMaxResults(size).getResultList());
    }

    /** With the names of their townships and the counts of who came, by one question each. */
    private List<GuidanceRow> rows(List<GuidanceRecord> records) {
        if (records.isEmpty()) {
            return List.of();
        }
        List<Long> ids = records.stream().map(GuidanceRecord::id).toList();
        Map<Long, List<String>> names = names(ids);
        Map<Long, long[]> counts = counts(ids);
        return records.stream()
                .map(one -> row(one, names.get(one.id()), counts.getOrDefault(one.id(), new long[2])))
                .toList();
    }

    private static GuidanceRow row(GuidanceRecord one, List<String> names, long[] counts) {
        return new GuidanceRow(
                one.id(),
                one.heldOn(),
                one.kind(),
                one.topic(),
                one.hours(),
                one.givenBy(),
                names,
                counts[0],
                one.others(),
                counts[1],
                one.isCertified(),
                one.isStruck());
    }

    private Map<Long, List<String>> names(List<Long> ids) {
        return scoped.query(
                        "select t.guidanceId, a.name from GuidanceTownship t join AdministrativeArea a"
                                + " on a.code = t.townshipCode where t.guidanceId in :ids and {scope t}"
                                + " order by t.townshipCode",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    private Map<Long, long[]> counts(List<Long> ids) {
        Map<Long, long[]> counts = new HashMap<>();
        scoped.query(
                        "select x.guidanceId, x.result, count(x) from GuidanceAttendee x where x.guidanceId in :ids"
                                + " and {scope x} group by x.guidanceId, x.result",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> {
                    long[] sums = counts.computeIfAbsent((Long) row[0], any -> new long[2]);
                    sums[0] += (Long) row[2];
                    sums[1] += row[1] == GuidanceResult.PASSED ? (Long) row[2] : 0;
                });
        return counts;
    }

    /** @throws Refusal {@code not-found} */
    GuidanceRecord require(long id) {
        return scoped.query(
                        "select g from GuidanceRecord g where " + FOR_THE_AREA.formatted("") + " and g.id = :id",
                        GuidanceRecord.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal("not-found"));
    }

    List<String> townships(long id) {
        return scoped.query(
                        "select t from GuidanceTownship t where t.guidanceId = :id and {scope t}",
                        GuidanceTownship.class)
                .setParameter("id", id)
                .getResultStream()
                .map(GuidanceTownship::townshipCode)
                .sorted()
                .toList();
    }

    List<GuidanceAttendee> attendees(long id) {
        return scoped.query(
                        "select x from GuidanceAttendee x where x.guidanceId = :id and {scope x}"
                                + " order by x.townshipCode, x.id",
                        GuidanceAttendee.class)
                .setParameter("id", id)
                .getResultList();
    }
}
