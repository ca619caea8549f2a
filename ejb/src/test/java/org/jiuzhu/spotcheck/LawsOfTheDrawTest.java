package org.jiuzhu.spotcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What holds for every population of a township and matter, with late files or without. */
class LawsOfTheDrawTest {
    @Property(tries = 200)
    void no_stratum_falls_under_half_and_what_is_mandatory_is_always_in(
            @ForAll @IntRange(max = 10_000) int howMany,
            @ForAll @IntRange(max = 500) int late,
            @ForAll @DoubleRange(max = 1) double mandatory,
            @ForAll long chance) {
        Random random = new Random(chance);
        List<FrameFile> first = Frames.files(howMany, mandatory, random, 0);
        List<FrameFile> second = Frames.files(late, mandatory, random, howMany);
        Frames frames = new Frames();

        frames.round(first);
        int drawnFirst = counting(frames);
        assertTrue(2 * drawnFirst >= howMany, howMany + " files, drawn " + drawnFirst);
        frames.round(second);

        assertTrue(2 * counting(frames) >= howMany + late, "with late files, drawn " + counting(frames));
        Set<Long> drawn = frames.strata.stream()
                .flatMap(stratum -> stratum.drawn().stream())
                .map(one -> one.file().id())
                .collect(Collectors.toSet());
        first.stream().filter(file -> file.mandatory() > 0).forEach(file -> assertTrue(drawn.contains(file.id())));
        second.stream().filter(file -> file.mandatory() > 0).forEach(file -> assertTrue(drawn.contains(file.id())));
        first.stream().filter(FrameFile::high).forEach(file -> assertTrue(drawn.contains(file.id())));
    }

    @Property(tries = 100)
    void the_seed_chooses_at_least_three_in_ten_of_what_is_not_mandatory(
            @ForAll @IntRange(min = 1, max = 2_000) int howMany,
            @ForAll @DoubleRange(max = 1) double mandatory,
            @ForAll long chance) {
        List<FrameFile> files = Frames.files(howMany, mandatory, new Random(chance), 0);
        Frames frames = new Frames();

        frames.round(files);

        long rest = files.stream().filter(file -> file.mandatory() == 0).count();
        int chosen = frames.strata.get(0).count(DrawnAs.RANDOM);
        assertTrue(10L * chosen >= 3 * rest, chosen + " of " + rest);
        assertTrue(chosen <= rest);
    }

    @Property(tries = 50)
    void the_same_frame_and_numbers_draw_the_same_bytes(
            @ForAll @IntRange(min = 20, max = 500) int howMany, @ForAll long chance) {
        Frames one = new Frames();
        Frames other = new Frames();
        Frames changed = new Frames();
        List<FrameFile> files = Frames.files(howMany, 0.1, new Random(chance), 0);

        String hash = one.round(files).hash();

        assertEquals(hash, other.round(files).hash());
        assertNotEquals(hash, changed.round(files.subList(1, files.size())).hash(), "another frame is another seed");
    }

    private static int counting(Frames frames) {
        return frames.strata.stream()
                .mapToInt(stratum -> stratum.drawn().size() - stratum.count(DrawnAs.EXTRA))
                .sum();
    }
}
