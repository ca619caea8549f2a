package org.jiuzhu.spotcheck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** One township and matter of a round: collects its files in the order of the frame, then says which are drawn. */
class StratumDraw {
    /** A file that was drawn. */
    record Drawn(FrameFile file, DrawnAs as) {}

    private record Place(byte[] key, int index) {}

    private final Seed seed;
    private final int round;
    private final List<FrameFile> files = new ArrayList<>();

    StratumDraw(Seed seed, int round) {
        this.seed = seed;
        this.round = round;
    }

    void add(FrameFile file) {
        files.add(file);
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** Whether a file belongs here. */
    boolean takes(FrameFile file) {
        return files.isEmpty() || files.get(0).stratum().equals(file.stratum());
    }

    FrameFile first() {
        return files.get(0);
    }

    int newFiles() {
        return (int) files.stream().filter(file -> !file.again()).count();
    }

    private int mandatoryNew() {
        return (int) files.stream()
                .filter(file -> !file.again() && file.mandatory() > 0)
                .count();
    }

    Quota quota(Shares shares, Quota.Before before) {
        return Quota.of(shares, before, newFiles(), mandatoryNew(), files.size() - newFiles());
    }

    /** Mandatory ones, so many of the rest by the seed, and the large ones among those left. In the frame's order. */
    List<Drawn> drawn(int random) {
        BitSet chosen = chosen(random);
        List<Drawn> drawn = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            FrameFile file = files.get(i);
            if (file.mandatory() > 0) {
                drawn.add(new Drawn(file, DrawnAs.MANDATORY));
            } else if (chosen.get(i)) {
                drawn.add(new Drawn(file, DrawnAs.RANDOM));
            } else if (file.high()) {
                drawn.add(new Drawn(file, DrawnAs.EXTRA));
            }
        }
        return drawn;
    }

    private BitSet chosen(int random) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            FrameFile file = files.get(i);
            if (file.mandatory() == 0) {
                places.add(new Place(seed.place(round, file.township(), file.matter(), file.file()), i));
            }
        }
        places.sort((one, other) -> {
            int compared = Arrays.compareUnsigned(one.key(), other.key());
            return compared != 0
                    ? compared
                    : files.get(one.index())
                            .file()
                            .compareTo(files.get(other.index()).file());
        });
        BitSet chosen = new BitSet(files.size());
        places.subList(0, random).forEach(place -> chosen.set(place.index()));
        return chosen;
    }
}
