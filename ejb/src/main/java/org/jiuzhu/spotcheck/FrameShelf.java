package org.jiuzhu.spotcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jiuzhu.access.AreaScope;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.shared.Sha256;
import org.jiuzhu.shared.Statements;

/** Where frames are kept: frozen by one statement, read in their order page by page. */
@ApplicationScoped
class FrameShelf {
    private static final int PAGE = 20_000;
    private static final String POPULATION = Statements.of(FrameShelf.class, "population.sql");
    private static final String COMING = Statements.of(FrameShelf.class, "coming.sql");
    private static final String FREEZE =
            Statements.of(FrameShelf.class, "freeze.sql").replace("{population}", POPULATION);
    private static final String ROWS = "select id, row_no, township_code, matter, kind, file_number,"
            + " cast(decided_on as char), mandatory, high, again from spot_file"
            + " where check_id = ?1 and round = ?2 and row_no > ?3 order by row_no";

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    /**
     * From which amounts on a file is large, in fen.
     *
     * @param monthly what is paid every month
     * @param grant what is given once
     */
    record Large(long monthly, long grant) {}

    /** Freezes what the month has come to and no earlier frame holds. */
    Frame freeze(SpotCheck check, int round, Large large) {
        entities.flush();
        asking(FREEZE, check.month(), large)
                .setParameter(5, check.id())
                .setParameter(6, round)
                .executeUpdate();
        return frame(check.id(), round);
    }

    private Query asking(String sql, YearMonth month, Large large) {
        return entities.createNativeQuery(sql)
                .setParameter(1, month.atDay(1) + " 00:00:00")
                .setParameter(2, month.plusMonths(1).atDay(1) + " 00:00:00")
                .setParameter(3, large.monthly())
                .setParameter(4, large.grant());
    }

    /** How many files each township and matter, or those of one township, have come to in a month. */
    List<?> counts(YearMonth month, AreaScope scope) {
        boolean city = scope.level() == AreaLevel.CITY;
        Query query = entities.createNativeQuery(COMING.replace("{township}", city ? "" : " and c.township_code = ?3"))
                .setParameter(1, month.atDay(1) + " 00:00:00")
                .setParameter(2, month.plusMonths(1).atDay(1) + " 00:00:00");
        return (city ? query : query.setParameter(3, scope.code())).getResultList();
    }

    /** How many decisions no frame of the check holds yet. */
    int late(SpotCheck check, Large large) {
        String sql = "select count(*) from (" + POPULATION + ") p left join spot_file f on f.check_id = ?5"
                + " and f.file_number = p.file_number and f.again = 0 where f.id is null";
        return ((Number) asking(sql, check.month(), large)
                        .setParameter(5, check.id())
                        .getSingleResult())
                .intValue();
    }

    private Frame frame(long checkId, int round) {
        MessageDigest digest = Sha256.digest();
        digest.update(FrameFile.HEADINGS.getBytes(StandardCharsets.UTF_8));
        int[] files = {0};
        each(checkId, round, file -> {
            files[0]++;
            digest.update(file.line(round).getBytes(StandardCharsets.UTF_8));
        });
        return new Frame(files[0], HexFormat.of().formatHex(digest.digest()));
    }

    /** Hands out the files of a frame in its order; never more than a page of them is in memory. */
    void each(long checkId, int round, Consumer<FrameFile> taker) {
        int after = 0;
        List<?> page;
        do {
            page = entities.createNativeQuery(ROWS)
                    .setParameter(1, checkId)
                    .setParameter(2, round)
                    .setParameter(3, after)
                    .setMaxResults(PAGE)
                    .getResultList();
            for (Object row : page) {
                FrameFile file = file((Object[]) row);
                after = file.row();
                taker.accept(file);
            }
        } while (page.size() == PAGE);
    }

    private static FrameFile file(Object[] row) {
        return new FrameFile(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).intValue(),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                Objects.toString(row[6]),
                ((Number) row[7]).intValue(),
                Cells.isSet(row[8]),
                Cells.isSet(row[9]));
    }
}
