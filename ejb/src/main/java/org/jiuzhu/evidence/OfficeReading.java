package org.jiuzhu.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jiuzhu.shared.Refusal;

/** Looks through a packed file part by part: whether it is a text or a sheet, carries macros, or unpacks without end. */
final class OfficeReading {
    private static final String CONTENTS = "[content_types].xml";
    private static final String TEXT = "word/document.xml";
    private static final String SHEET = "xl/workbook.xml";
    private static final String MACROS = "vbaproject.bin";
    private static final int BUFFER = 16 * 1024;

    private final Set<String> parts = new HashSet<>();
    private final long packed;
    private long unpacked;
    private int count;

    private OfficeReading(long packed) {
        this.packed = packed;
    }

    /** @throws Refusal {@code evidence.type}, {@code evidence.macros}, {@code evidence.bomb}, {@code evidence.broken} */
    static Inspected of(Path file) {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
                ZipInputStream zip = new ZipInputStream(bytes)) {
            OfficeReading reading = new OfficeReading(Files.size(file));
            reading.readAll(zip);
            return Inspected.of(reading.kind());
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refusal("evidence.broken", MediaKind.DOCX);
        }
    }

    private void readAll(ZipInputStream zip) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
            String name = part.getName().toLowerCase(Locale.ROOT);
            if (++count > EvidenceLimits.PARTS) {
                throw new Refusal("evidence.bomb");
            }
            if (name.endsWith(MACROS)) {
                throw new Refusal("evidence.macros");
            }
            if (Set.of(CONTENTS, TEXT, SHEET).contains(name)) {
                parts.add(name);
            }
            for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                grow(read);
            }
        }
    }

    private void grow(int read) {
        unpacked += read;
        boolean swells = unpacked > EvidenceLimits.TIMES_FROM && unpacked > packed * EvidenceLimits.TIMES_PACKED;
        if (swells || unpacked > EvidenceLimits.UNPACKED) {
            throw new Refusal("evidence.bomb");
        }
    }

    private MediaKind kind() {
        if (parts.contains(CONTENTS) && parts.contains(TEXT)) {
            return MediaKind.DOCX;
        }
        if (parts.contains(CONTENTS) && parts.contains(SHEET)) {
            return MediaKind.XLSX;
        }
        throw new Refusal("evidence.type", Seen.ARCHIVE);
    }
}
