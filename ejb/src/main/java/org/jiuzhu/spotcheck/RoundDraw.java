package org.jiuzhu.spotcheck;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jiuzhu.shared.Sha256;

/** The draw of a round: takes the files of a frame in its order, and hands on each stratum with what it comes to. */
class RoundDraw implements Consumer<FrameFile> {
    static final String HEADINGS = "round,row,township,matter,file,drawn_as\n";

    /** A stratum with what was drawn from it. */
    record Stratum(FrameFile any, int files, Quota quota, List<StratumDraw.Drawn> drawn) {
        int count(DrawnAs as) {
            return (int) drawn.stream().filter(one -> one.as() == as).count();
        }
    }

    /** A list that was drawn: how many, and the SHA-256 of its exported bytes. */
    record Result(int files, String hash) {}

    private final Seed seed;
    private final int round;
    private final Shares shares;
    private final Map<String, Quota.Before> before;
    private final Consumer<Stratum> taker;
    private final MessageDigest digest = Sha256.digest();
    private StratumDraw current;
    private int files;

    /** @param before what earlier rounds had and drew, by {@link FrameFile#stratum} */
    RoundDraw(Seed seed, int round, Shares shares, Map<String, Quota.Before> before, Consumer<Stratum> taker) {
        this.seed = seed;
        this.round = round;
        this.shares = shares;
        this.before = before;
        this.taker = taker;
        this.current = new StratumDraw(seed, round);
        feed(HEADINGS);
    }

    @Override
    public void accept(FrameFile file) {
        if (!current.takes(file)) {
            close();
        }
        current.add(file);
    }

    private void close() {
        Quota quota = current.quota(shares, before.getOrDefault(current.first().stratum(), Quota.Before.NOTHING));
        Stratum stratum = new Stratum(current.first(), current.newFiles(), quota, current.drawn(quota.random()));
        stratum.drawn().forEach(one -> feed(line(one)));
        files += stratum.drawn().size();
        taker.accept(stratum);
        current = new StratumDraw(seed, round);
    }

    Result finish() {
        if (!current.isEmpty()) {
            close();
        }
        return new Result(files, HexFormat.of().formatHex(digest.digest()));
    }

    private void feed(String line) {
        digest.update(line.getBytes(StandardCharsets.UTF_8));
    }

    /** The line of a file in the exported list. */
    String line(StratumDraw.Drawn drawn) {
        FrameFile file = drawn.file();
        return round + "," + file.row() + "," + file.township() + "," + file.matter() + "," + file.file() + ","
                + drawn.as() + "\n";
    }
}
