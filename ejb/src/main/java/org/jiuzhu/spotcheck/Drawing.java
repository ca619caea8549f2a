package org.jiuzhu.spotcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Draws a round: reads its frame stratum by stratum, and writes down what was drawn when that is wanted. */
@ApplicationScoped
class Drawing {
    private static final int BUNDLE = 1_000;

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private FrameShelf frames;

    private final SecureRandom chance = new SecureRandom();

    /** Draws and stores: one row for each file, one for each stratum. */
    RoundDraw.Result store(SpotCheck check, SpotRound round) {
        Samples samples = new Samples(check);
        RoundDraw draw = draw(check, round, stratum -> {
            keep(check, round, stratum);
            stratum.drawn().forEach(samples::add);
        });
        frames.each(check.id(), round.round(), draw);
        RoundDraw.Result result = draw.finish();
        samples.finish();
        return result;
    }

    /** Draws again without storing anything: the same bytes, or something was changed. */
    RoundDraw.Result again(SpotCheck check, SpotRound round, Consumer<String> lines) {
        lines.accept(RoundDraw.HEADINGS);
        RoundDraw[] draw = new RoundDraw[1];
        draw[0] = draw(check, round, stratum -> stratum.drawn().forEach(one -> lines.accept(draw[0].line(one))));
        frames.each(check.id(), round.round(), draw[0]);
        return draw[0].finish();
    }

    private RoundDraw draw(SpotCheck check, SpotRound round, Consumer<RoundDraw.Stratum> taker) {
        return new RoundDraw(check.seed(), round.round(), check.shares(), before(check, round), taker);
    }

    /** What earlier rounds had and drew, by stratum. */
    private Map<String, Quota.Before> before(SpotCheck check, SpotRound round) {
        List<?> rows = entities.createNativeQuery("select concat(township_code, ' ', matter), sum(files),"
                        + " sum(mandatory + random) from spot_stratum where check_id = ?1 and round < ?2"
                        + " group by township_code, matter")
                .setParameter(1, check.id())
                .setParameter(2, round.round())
                .getResultList();
        Map<String, Quota.Before> before = new HashMap<>();
        rows.forEach(row -> {
            Object[] cells = (Object[]) row;
            before.put(
                    (String) cells[0],
                    new Quota.Before(((Number) cells[1]).intValue(), ((Number) cells[2]).intValue()));
        });
        return before;
    }

    private void keep(SpotCheck check, SpotRound round, RoundDraw.Stratum stratum) {
        Object[] values = {
            check.id(),
            round.round(),
            stratum.any().township(),
            stratum.any().matter(),
            stratum.files(),
            stratum.quota().floor(),
            stratum.count(DrawnAs.MANDATORY),
            stratum.count(DrawnAs.RANDOM),
            stratum.count(DrawnAs.EXTRA)
        };
        var insert =
                entities.createNativeQuery("insert into spot_stratum (check_id, round, township_code, matter, files,"
                        + " floor_files, mandatory, random, extra) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
        for (int i = 0; i < values.length; i++) {
            insert.setParameter(i + 1, values[i]);
        }
        insert.executeUpdate();
    }

    /** Writes what was drawn in bundles; which files a second reader gets is chosen here and known to nobody before. */
    private final class Samples {
        private final int secondPercent;
        private final Map<String, StringBuilder> bundles = new HashMap<>();
        private final Map<String, Integer> sizes = new HashMap<>();
        private int seen;
        private int second;
        private long fallback;

        private Samples(SpotCheck check) {
            secondPercent = check.secondPercent();
        }

        private void add(StratumDraw.Drawn drawn) {
            boolean again = chance.nextInt(100) < secondPercent;
            second += again ? 1 : 0;
            fallback = chance.nextInt(++seen) == 0 ? drawn.file().id() : fallback;
            String kind = "'" + drawn.as() + "', " + (again ? 1 : 0);
            StringBuilder bundle = bundles.computeIfAbsent(kind, any -> new StringBuilder());
            bundle.append(bundle.isEmpty() ? "" : ",").append(drawn.file().id());
            if (sizes.merge(kind, 1, Integer::sum) == BUNDLE) {
                write(kind);
            }
        }

        /** The keys are numbers of the product's own, so they stand in the statement as they are. */
        private void write(String kind) {
            entities.createNativeQuery(
                            "insert into spot_sample (file_id, check_id, township_code, village_code, matter,"
                                    + " drawn_as, second_reading) select id, check_id, township_code, village_code, matter, "
                                    + kind + " from spot_file where id in (" + bundles.remove(kind) + ")")
                    .executeUpdate();
            sizes.remove(kind);
        }

        /** Writes the rest; where chance chose nobody, one file is read twice all the same. */
        private void finish() {
            List.copyOf(bundles.keySet()).forEach(this::write);
            if (second == 0 && seen > 0 && secondPercent > 0) {
                entities.createNativeQuery("update spot_sample set second_reading = 1 where file_id = ?1")
                        .setParameter(1, fallback)
                        .executeUpdate();
            }
        }
    }
}
