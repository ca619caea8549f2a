package org.jiuzhu.evidence;

import static org.jiuzhu.evidence.EvidenceFixtures.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import org.jiuzhu.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookingIntoAFileTest {
    @TempDir
    Path folder;

    @Test
    void a_photo_tells_its_size_and_becomes_small() throws IOException {
        Inspected photo = inspected(MediaKind.JPEG, jpeg(1600, 1200));

        assertEquals(1600, photo.width());
        assertEquals(1200, photo.height());
        assertEquals(320, photo.thumbnail().getWidth());
        assertEquals(240, photo.thumbnail().getHeight());
        assertNull(photo.camera().at());
    }

    @Test
    void a_photo_smaller_than_a_small_picture_stays_as_it_is() throws IOException {
        assertEquals(40, inspected(MediaKind.PNG, png(40, 30)).thumbnail().getWidth());
    }

    @Test
    void the_camera_says_when_and_where_and_how_it_was_held() throws IOException {
        Inspected photo = inspected(MediaKind.JPEG, jpegOfACamera(1600, 1200, 6));

        assertEquals(LocalDateTime.of(2021, 3, 25, 9, 30, 15), photo.camera().at());
        assertEquals(new BigDecimal("45.540000"), photo.camera().latitude());
        assertEquals(new BigDecimal("131.880000"), photo.camera().longitude());
        assertEquals(240, photo.thumbnail().getWidth());
        assertEquals(320, photo.thumbnail().getHeight());
        assertTrue(new Color(photo.thumbnail().getRGB(200, 160)).getRed() > 200, "what was above is on the right");
    }

    @Test
    void pixels_are_counted_before_any_is_read() {
        refused("evidence.too-many-pixels", MediaKind.PNG, pngOfClaimedSize(40_000, 40_000));
    }

    @Test
    void a_torn_photo_is_refused() {
        refused("evidence.broken", MediaKind.JPEG, firstHalf(jpeg(1600, 1200)));
        refused("evidence.broken", MediaKind.PNG, firstHalf(png(1600, 1200)));
        refused("evidence.broken", MediaKind.JPEG, firstHalf(firstHalf(firstHalf(jpeg(20, 10)))));
    }

    @Test
    void a_pdf_tells_its_pages() throws IOException {
        assertEquals(3, inspected(MediaKind.PDF, pdf(3)).pages());
    }

    @Test
    void a_pdf_that_is_broken_or_locked_is_refused() {
        refused("evidence.broken", MediaKind.PDF, "%PDF-1.7\nnothing follows".getBytes());
        refused("evidence.broken", MediaKind.PDF, pdf(0));
        refused("evidence.broken", MediaKind.PDF, ("%PDF-1.4\n1 0 obj\n" + "[".repeat(2_000_000)).getBytes());
        refused("evidence.locked", MediaKind.PDF, lockedPdf("secret"));
        refused("evidence.locked", MediaKind.PDF, lockedPdf(""));
    }

    @Test
    void a_packed_file_is_a_text_or_a_sheet_or_refused() throws IOException {
        assertEquals(MediaKind.DOCX, inspected(MediaKind.DOCX, docx()).kind());
        assertEquals(MediaKind.XLSX, inspected(MediaKind.DOCX, xlsx()).kind());
        refused("evidence.type", MediaKind.DOCX, zip(Map.of("a.jpg", new byte[10])));
        refused("evidence.broken", MediaKind.DOCX, firstHalf(zip(Map.of("[Content_Types].xml", random(90_000)))));
    }

    @Test
    void macros_are_refused() {
        refused(
                "evidence.macros",
                MediaKind.DOCX,
                zip(Map.of("[Content_Types].xml", new byte[9], "word/vbaProject.bin", new byte[9])));
    }

    @Test
    void what_unpacks_to_a_hundred_times_itself_is_refused() {
        refused("evidence.bomb", MediaKind.DOCX, bomb(400));
    }

    @Test
    void what_has_too_many_parts_is_refused() {
        Map<String, byte[]> parts = new java.util.HashMap<>();
        for (int i = 0; i <= EvidenceLimits.PARTS; i++) {
            parts.put("part" + i, new byte[0]);
        }
        refused("evidence.bomb", MediaKind.DOCX, zip(parts));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new java.util.Random(1).nextBytes(bytes);
        return bytes;
    }

    private Inspected inspected(MediaKind kind, byte[] bytes) throws IOException {
        return Inspection.of(Files.write(folder.resolve("file"), bytes), kind);
    }

    private void refused(String reason, MediaKind kind, byte[] bytes) {
        Refusal refusal = assertThrows(Refusal.class, () -> inspected(kind, bytes));

        assertEquals(reason, refusal.reason());
    }
}
