package org.jiuzhu.evidence;

import static org.jiuzhu.evidence.EvidenceFixtures.*;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jiuzhu.evidence.EvidenceFolder.Incoming;
import org.jiuzhu.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakingInAFileTest {
    private static final int UNKNOWN = -1;

    @TempDir
    Path root;

    EvidenceFolder folder;

    @BeforeEach
    void open() {
        folder = new EvidenceFolder(root);
    }

    @Test
    void a_file_stands_under_its_hash_in_two_levels() throws IOException {
        byte[] photo = jpeg(20, 10);

        String sha = kept(photo);

        assertEquals(List.of(sha.substring(0, 2) + "/" + sha.substring(2, 4) + "/" + sha), files());
        assertArrayEquals(photo, Files.readAllBytes(folder.path(sha)));
        assertTrue(folder.isWhole(sha));
    }

    @Test
    void the_same_content_is_one_file_and_is_not_written_again() throws IOException {
        String sha = kept(jpeg(20, 10));
        Object first = Files.readAttributes(folder.path(sha), java.nio.file.attribute.BasicFileAttributes.class)
                .fileKey();

        kept(jpeg(20, 10));

        assertEquals(1, files().size());
        assertEquals(
                first,
                Files.readAttributes(folder.path(sha), java.nio.file.attribute.BasicFileAttributes.class)
                        .fileKey());
    }

    @Test
    void a_changed_byte_is_noticed() throws IOException {
        String sha = kept(jpeg(20, 10));
        byte[] bytes = Files.readAllBytes(folder.path(sha));
        bytes[bytes.length / 2]++;
        Files.write(folder.path(sha), bytes);

        assertFalse(folder.isWhole(sha));
    }

    @Test
    void a_program_is_refused_whatever_its_name_and_nothing_is_left() throws IOException {
        refused("evidence.type", PROGRAM, UNKNOWN);
    }

    @Test
    void a_file_that_says_it_is_too_large_is_refused_before_it_is_read() throws IOException {
        refused("evidence.too-large", jpeg(20, 10), MediaKind.JPEG.limit() + 1);
    }

    @Test
    void a_file_that_does_not_say_so_is_refused_when_it_has_become_too_large() throws IOException {
        InputStream endless = new SequenceInputStream(new ByteArrayInputStream(jpeg(20, 10)), new Endless());

        Refusal refusal = assertThrows(Refusal.class, () -> folder.receive(endless, UNKNOWN));

        assertEquals("evidence.too-large", refusal.reason());
        assertEquals(List.of(), files());
    }

    @Test
    void half_a_file_is_not_taken_for_a_whole_one() throws IOException {
        byte[] photo = jpeg(200, 100);
        refused("evidence.cut-short", firstHalf(photo), photo.length);
    }

    @Test
    void a_line_that_breaks_leaves_nothing() throws IOException {
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(film(100_000)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        });

        Refusal refusal = assertThrows(Refusal.class, () -> folder.receive(broken, UNKNOWN));

        assertEquals("evidence.cut-short", refusal.reason());
        assertEquals(List.of(), files());
    }

    @Test
    void nothing_is_no_file() throws IOException {
        refused("evidence.empty", new byte[0], 0);
    }

    @Test
    void by_night_only_what_is_old_and_without_a_row_is_cleared_away() throws IOException {
        String withRow = aged(kept(jpeg(20, 10)));
        String withoutRow = aged(kept(jpeg(30, 10)));
        String fresh = kept(jpeg(40, 10));
        Path brokenOff = folder.passing();
        age(brokenOff);

        int cleared = new Sweep(root).run(hashes -> hashes.contains(withRow) ? Set.of(withRow) : Set.of());

        assertEquals(2, cleared);
        assertTrue(Files.exists(folder.path(withRow)));
        assertFalse(Files.exists(folder.path(withoutRow)));
        assertTrue(Files.exists(folder.path(fresh)));
    }

    @Test
    void content_that_comes_again_is_not_cleared_away_in_that_night() throws IOException {
        String sha = aged(kept(jpeg(20, 10)));

        kept(jpeg(20, 10));

        assertEquals(0, new Sweep(root).run(hashes -> Set.of()));
        assertTrue(Files.exists(folder.path(sha)));
    }

    private String kept(byte[] bytes) throws IOException {
        Incoming incoming = folder.receive(new ByteArrayInputStream(bytes), bytes.length);
        folder.keep(incoming);
        return incoming.sha256();
    }

    private String aged(String sha) throws IOException {
        age(folder.path(sha));
        return sha;
    }

    private static void age(Path file) throws IOException {
        FileTime now = Files.getLastModifiedTime(file);
        Files.setLastModifiedTime(
                file, FileTime.from(now.toInstant().minus(Sweep.PATIENCE).minus(Duration.ofMinutes(1))));
    }

    private void refused(String reason, byte[] bytes, long announced) throws IOException {
        Refusal refusal = assertThrows(Refusal.class, () -> folder.receive(new ByteArrayInputStream(bytes), announced));

        assertEquals(reason, refusal.reason());
        assertEquals(List.of(), files());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    /** Never ends, as far as a reader can tell. */
    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return 0;
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            return length;
        }
    }
}
