package org.jiuzhu.spotcheck;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jiuzhu.shared.Sha256;

/** A month's check outside the product: frames as they come, drawn round by round, written as they are exported. */
class Frames {
    static final YearMonth MONTH = YearMonth.of(2026, 10);
    static final Shares SHARES = new Shares(50, 30);
    static final String BUREAU = "8f3b0c5e7a1d4962";
    static final String SECOND = "SecondParty000001";

    final List<String> frames = new ArrayList<>();
    final List<String> lists = new ArrayList<>();
    final List<RoundDraw.Stratum> strata = new ArrayList<>();
    private final Map<String, Quota.Before> before = new HashMap<>();

    /** So many files of one stratum, about that share of them mandatory. */
    static List<FrameFile> files(int howMany, double mandatory, Random random, int firstNumber) {
        List<FrameFile> files = new ArrayList<>();
        for (int i = 0; i < howMany; i++) {
            boolean must = random.nextDouble() < mandatory;
            String number = String.format("23038220101202610%05d", firstNumber + i);
            files.add(new FrameFile(
                    firstNumber + i,
                    i + 1,
                    "230382201",
                    "DIBAO",
                    "GRANT",
                    number,
                    "2026-10-08",
                    must ? 1 + random.nextInt(15) : 0,
                    random.nextInt(20) == 0,
                    false));
        }
        return files;
    }

    /** Freezes and draws one more round. */
    RoundDraw.Result round(List<FrameFile> files) {
        int round = frames.size() + 1;
        StringBuilder frame = new StringBuilder(FrameFile.HEADINGS);
        files.forEach(file -> frame.append(file.line(round)));
        frames.add(frame.toString());
        StringBuilder list = new StringBuilder(RoundDraw.HEADINGS);
        RoundDraw[] draw = new RoundDraw[1];
        draw[0] = new RoundDraw(seed(), round, SHARES, Map.copyOf(before), stratum -> {
            strata.add(stratum);
            stratum.drawn().forEach(one -> list.append(draw[0].line(one)));
            int counting = stratum.drawn().size() - stratum.count(DrawnAs.EXTRA);
            before.merge(
                    stratum.any().stratum(),
                    Quota.Before.NOTHING.plus(stratum.files(), counting),
                    (one, more) -> one.plus(more.files(), more.drawn()));
        });
        files.forEach(draw[0]);
        RoundDraw.Result result = draw[0].finish();
        lists.add(list.toString());
        return result;
    }

    private Seed seed() {
        return Seed.of(MONTH, Sha256.of(frames.get(0)), BUREAU, SECOND);
    }

    /** The text of check.properties. */
    String properties() {
        StringBuilder text = new StringBuilder("format=jiuzhu-spot-check/1\nmonth=" + MONTH
                + "\nshare_percent=50\nrest_percent=30\n" + "commitment.BUREAU="
                + Seed.commitment(MONTH, Party.BUREAU, BUREAU) + "\ncommitment.SECOND="
                + Seed.commitment(MONTH, Party.SECOND, SECOND) + "\nnumber.BUREAU=" + BUREAU + "\nnumber.SECOND="
                + SECOND + "\nrounds=" + frames.size() + "\n");
        for (int i = 0; i < frames.size(); i++) {
            text.append("frame." + (i + 1) + "=" + Sha256.of(frames.get(i)) + "\n");
            text.append("drawn." + (i + 1) + "=" + Sha256.of(lists.get(i)) + "\n");
        }
        return text.toString();
    }
}
