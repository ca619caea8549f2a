package org.jiuzhu.evidence;

import java.nio.file.Path;
import org.jiuzhu.shared.Refusal;

/** Opens a file that has come in whole, before anybody relies on it. */
final class Inspection {
    private Inspection() {}

    /** @throws Refusal where it is broken, locked, or more than it seems */
    static Inspected of(Path file, MediaKind kind) {
        return switch (kind) {
            case JPEG, PNG -> PhotoReading.of(file, kind);
            case PDF -> PdfReading.of(file);
            case DOCX, XLSX -> OfficeReading.of(file);
            case MP4, WEBM, QUICKTIME -> Inspected.of(kind);
        };
    }
}
