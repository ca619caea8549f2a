package org.jiuzhu.proofreading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiuzhu.shared.MonthConverter;
import org.jiuzhu.shared.Statements;

/** Where rosters and own records are kept, and held against each other by statements. */
@ApplicationScoped
class ProofShelf {
    private static final String OWN = Statements.of(ProofShelf.class, "own.sql");
    private static final String COMPARE = Statements.of(ProofShelf.class, "compare.sql");
    private static final int BUNDLE = 100;

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    Optional<RosterImport> roster(YearMonth month) {
        return entities.createQuery("select i from RosterImport i where i.openMonth = :month", RosterImport.class)
                .setParameter("month", month)
                .getResultStream()
                .findFirst();
    }

    List<Proofreading> sheets(YearMonth month) {
        return entities.createQuery(
                        "select p from Proofreading p where p.month = :month order by p.townshipCode",
                        Proofreading.class)
                .setParameter("month", month)
                .getResultList();
    }

    /** The newest roster of its month, in bundles of rows. */
    void keep(RosterImport roster, List<RosterRow> rows) {
        roster(roster.month()).ifPresent(before -> {
            before.supersede();
            entities.flush();
        });
        entities.persist(roster);
        entities.flush();
        for (int i = 0; i < rows.size(); i += BUNDLE) {
            insert(roster.id(), rows.subList(i, Math.min(i + BUNDLE, rows.size())));
        }
    }

    private void insert(long roster, List<RosterRow> rows) {
        String marks = "(?, ?, ?, ?, ?, ?, ?, ?), ".repeat(rows.size());
        var insert = entities.createNativeQuery("insert into roster_person (import_id, row_no, township_code, matter,"
                + " head_number, name, identity_number, amount_fen) values "
                + marks.substring(0, marks.length() - 2));
        int at = 1;
        for (RosterRow row : rows) {
            insert.setParameter(at++, roster);
            insert.setParameter(at++, row.sheetRow());
            insert.setParameter(at++, row.township());
            insert.setParameter(at++, row.matter().name());
            insert.setParameter(at++, row.head());
            insert.setParameter(at++, row.name());
            insert.setParameter(at++, row.number());
            insert.setParameter(at++, row.amount().value());
        }
        insert.executeUpdate();
    }

    /** Takes own records anew and holds them against the roster; every township's sheet that is open follows. */
    void compare(RosterImport roster, LocalDateTime at) {
        int month = MonthConverter.number(roster.month());
        run("delete from own_person where proof_month = ?1", month);
        run(OWN, month);
        List<String> newly = openSheets(roster, at);
        entities.flush();
        run(
                "update proof_difference d join proofreading r on r.id = d.proofreading_id and r.state = 'OPEN'"
                        + " set d.gone_at = coalesce(d.gone_at, ?2) where d.proof_month = ?1",
                month,
                moment(at));
        run(COMPARE, month, roster.id(), moment(at));
        entities.clear();
        Map<String, int[]> counts = counts(roster);
        sheets(roster.month()).stream()
                .filter(sheet -> sheet.state() == ProofState.OPEN)
                .forEach(sheet -> {
                    int[] count = counts.getOrDefault(sheet.townshipCode(), new int[2]);
                    sheet.compared(count[0], Math.min(count[0], count[1]), newly.contains(sheet.townshipCode()), at);
                });
    }

    /** A sheet for every township that has anybody on either side. */
    private List<String> openSheets(RosterImport roster, LocalDateTime at) {
        List<?> townships = entities.createNativeQuery("select township_code from own_person where proof_month = ?1"
                        + " union select township_code from roster_person where import_id = ?2")
                .setParameter(1, MonthConverter.number(roster.month()))
                .setParameter(2, roster.id())
                .getResultList();
        List<String> known =
                sheets(roster.month()).stream().map(Proofreading::townshipCode).toList();
        List<String> newly = townships.stream()
                .map(String::valueOf)
                .filter(code -> !known.contains(code))
                .toList();
        newly.forEach(code -> entities.persist(new Proofreading(code, roster.month(), at)));
        return newly;
    }

    /** By township: everybody on either side, and how many of them differ. */
    private Map<String, int[]> counts(RosterImport roster) {
        int month = MonthConverter.number(roster.month());
        List<?> rows = entities.createNativeQuery("select q.township_code, count(*), 0 from (select o.township_code,"
                        + " o.identity_number from own_person o where o.proof_month = ?1 union all select t.township_code,"
                        + " t.identity_number from roster_person t left join own_person x on x.proof_month = ?1"
                        + " and x.identity_number = t.identity_number where t.import_id = ?2"
                        + " and x.identity_number is null) q group by q.township_code"
                        + " union all select d.township_code, 0, count(distinct d.identity_number)"
                        + " from proof_difference d where d.proof_month = ?1 and d.gone_at is null"
                        + " group by d.township_code")
                .setParameter(1, month)
                .setParameter(2, roster.id())
                .getResultList();
        Map<String, int[]> counts = new HashMap<>();
        rows.forEach(row -> {
            Object[] cells = (Object[]) row;
            int[] sums = counts.computeIfAbsent((String) cells[0], any -> new int[2]);
            sums[0] += ((Number) cells[1]).intValue();
            sums[1] += ((Number) cells[2]).intValue();
        });
        return counts;
    }

    private void run(String sql, Object... values) {
        var statement = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setParameter(i + 1, values[i]);
        }
        statement.executeUpdate();
    }

    private static String moment(LocalDateTime at) {
        return at.toString().replace('T', ' ');
    }

    EntityManager entities() {
        return entities;
    }
}
