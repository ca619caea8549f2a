package org.jiuzhu.evidence;

import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/** What was found inside a file: its kind for good, its size in pixels or pages, and what the camera wrote into it. */
record Inspected(MediaKind kind, Integer width, Integer height, Integer pages, Camera camera, BufferedImage thumbnail) {

    static Inspected of(MediaKind kind) {
        return new Inspected(kind, null, null, null, Camera.SILENT, null);
    }

    static Inspected ofPages(int pages) {
        return new Inspected(MediaKind.PDF, null, null, pages, Camera.SILENT, null);
    }

    /** When and where by the camera's own word, and how it was held; null where it does not say. */
    record Camera(LocalDateTime at, BigDecimal latitude, BigDecimal longitude, int orientation) {
        static final int UPRIGHT = 1;
        static final Camera SILENT = new Camera(null, null, null, UPRIGHT);
    }
}
