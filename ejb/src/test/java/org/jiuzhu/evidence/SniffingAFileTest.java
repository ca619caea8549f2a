package org.jiuzhu.evidence;

import static org.jiuzhu.evidence.EvidenceFixtures.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jiuzhu.shared.Refusal;
import org.junit.jupiter.api.Test;

class SniffingAFileTest {

    @Test
    void what_is_allowed_is_known_by_its_content() {
        assertEquals(MediaKind.JPEG, kind(jpeg(8, 8)));
        assertEquals(MediaKind.PNG, kind(png(8, 8)));
        assertEquals(MediaKind.PDF, kind(pdf(1)));
        assertEquals(MediaKind.MP4, kind(film(100)));
        assertEquals(MediaKind.QUICKTIME, kind(box("ftypqt  ")));
        assertEquals(MediaKind.WEBM, kind(webm()));
        assertEquals(MediaKind.DOCX, kind(docx()));
    }

    @Test
    void the_phones_of_common_makers_film_in_what_is_allowed() {
        for (String brand : List.of(
                "isom", "mp41", "mp42", "iso2", "iso4", "iso5", "iso6", "avc1", "M4V ", "3gp4", "3gp5", "MSNV",
                "dash")) {
            assertEquals(MediaKind.MP4, kind(box("ftyp" + brand)), brand);
        }
    }

    @Test
    void what_is_not_allowed_is_named() {
        assertEquals(Seen.PROGRAM, seen(PROGRAM));
        assertEquals(Seen.PROGRAM, seen(bytes("\u007fELF\u0002\u0001\u0001\0\0\0\0\0\0\0\0\0\u0002\0>\0")));
        assertEquals(Seen.PROGRAM, seen(bytes("#!/bin/sh\necho\n")));
        assertEquals(Seen.WEB_PAGE, seen(bytes("<!DOCTYPE html><html><script>1</script></html>")));
        assertEquals(Seen.WEB_PAGE, seen(bytes("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>")));
        assertEquals(Seen.HEIC, seen(box("ftypheic")));
        assertEquals(Seen.OTHER_PICTURE, seen(bytes("GIF89a          ")));
        assertEquals(Seen.OTHER_PICTURE, seen(bytes("RIFF\u0010\0\0\0WEBPVP8 ")));
        assertEquals(Seen.ARCHIVE, seen(bytes("Rar!\u001a\u0007\u0001\0")));
        assertEquals(Seen.OLD_OFFICE, seen(bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")));
        assertEquals(Seen.SOUND, seen(bytes("ID3\u0003\0\0\0\0\0\0")));
        assertEquals(Seen.TEXT, seen(bytes("just words, nothing else\n")));
        assertEquals(Seen.UNKNOWN, seen(new byte[300]));
    }

    private static MediaKind kind(byte[] file) {
        return Sniffer.kind(file, file.length);
    }

    private static Object seen(byte[] file) {
        Refusal refusal = assertThrows(Refusal.class, () -> kind(file));
        assertEquals("evidence.type", refusal.reason());
        return refusal.details().get(0);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] box(String ftyp) {
        return Arrays.copyOf(bytes("\0\0\0\u0018" + ftyp + "\0\0\0\0" + ftyp.substring(4) + "isom"), 200);
    }

    private static byte[] webm() {
        return bytes(
                "\u001a\u0045\u00df\u00a3\u009fB\u0086\u0081\u0001B\u00f7\u0081\u0001B\u00f2\u0081\u0004B\u00f3\u0081\b"
                        + "B\u0082\u0084webmB\u0087\u0081\u0004B\u0085\u0081\u0002");
    }
}
