package org.jiuzhu.spotcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jiuzhu.shared.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verifier in {@code config} draws the same list from exported files, and says so when anything was changed. */
class VerifyingOutsideTest {
    @TempDir
    Path folder;

    private final Frames frames = new Frames();

    @BeforeEach
    void a_month_with_late_files_is_exported() throws IOException {
        Random random = new Random(7);
        List<FrameFile> first = Frames.files(41, 0.1, random, 0);
        frames.round(first);
        List<FrameFile> late = new ArrayList<>(Frames.files(3, 0, random, 41));
        FrameFile skipped = first.stream()
                .filter(file -> !frames.lists.get(0).contains(file.file()))
                .findFirst()
                .orElseThrow();
        late.add(new FrameFile(
                99, 4, skipped.township(), skipped.matter(), "GRANT", skipped.file(), "2026-10-08", 2, false, true));
        frames.round(late);
        write("check.properties", frames.properties());
        for (int i = 0; i < frames.frames.size(); i++) {
            write("frame-" + (i + 1) + ".csv", frames.frames.get(i));
            write("drawn-" + (i + 1) + ".csv", frames.lists.get(i));
        }
    }

    @Test
    void what_was_drawn_is_drawn_again() throws Exception {
        Told told = verify(Sha256.of(frames.frames.get(0)));

        assertEquals(0, told.code, told.text);
        assertTrue(told.text.contains(frames.lists.get(0)), told.text);
        assertTrue(told.text.contains(frames.lists.get(1)), told.text);
    }

    @Test
    void one_changed_byte_in_a_frame_is_told() throws Exception {
        write("frame-1.csv", frames.frames.get(0).replaceFirst("2026-10-08", "2026-10-09"));

        assertDifferent("frame 1 has the hash");
    }

    @Test
    void a_frame_that_was_changed_together_with_its_hash_is_not_the_published_one() throws Exception {
        String changed = frames.frames.get(0).replaceFirst("2026-10-08", "2026-10-09");
        write("frame-1.csv", changed);
        write("check.properties", frames.properties().replace(Sha256.of(frames.frames.get(0)), Sha256.of(changed)));

        Told told = verify(Sha256.of(frames.frames.get(0)));

        assertEquals(1, told.code, told.text);
        assertTrue(told.text.contains("not the one that was published"), told.text);
    }

    @Test
    void one_changed_byte_in_a_number_is_told() throws Exception {
        write(
                "check.properties",
                frames.properties()
                        .replace("number.BUREAU=" + Frames.BUREAU, "number.BUREAU=9" + Frames.BUREAU.substring(1)));

        assertDifferent("the number of BUREAU is not the one that was promised");
    }

    @Test
    void a_file_taken_from_the_list_is_told() throws Exception {
        String list = frames.lists.get(0);
        List<String> lines = new ArrayList<>(Arrays.asList(list.split("(?<=\n)")));
        lines.remove(3);
        write("drawn-1.csv", String.join("", lines));

        assertDifferent("where the list says");
    }

    @Test
    void a_promise_is_reckoned_as_the_product_does() throws Exception {
        Told told = run("commitment", "2026-10", "SECOND", Frames.SECOND);

        assertEquals(Seed.commitment(Frames.MONTH, Party.SECOND, Frames.SECOND), told.text.strip());
    }

    private void assertDifferent(String what) throws Exception {
        Told told = verify();
        assertEquals(1, told.code, told.text);
        assertTrue(told.text.contains(what), told.text);
        assertTrue(told.text.endsWith("NOT VERIFIED\n"), told.text);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Told verify(String... published) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(folder.toString()));
        arguments.addAll(List.of(published));
        return run(arguments.toArray(String[]::new));
    }

    private record Told(int code, String text) {}

    private static Told run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "../config/SpotCheckVerifier.java"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Told(process.waitFor(), text);
    }
}
