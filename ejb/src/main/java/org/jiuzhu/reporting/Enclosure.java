package org.jiuzhu.reporting;

import java.io.InputStream;

/** A file that comes with a report: PDF, XLSX or DOCX; nothing where none was chosen. */
public record Enclosure(String name, long bytes, InputStream content) {
    static final int LONGEST_NAME = 200;

    /** The name without the folders that some browsers send, and not too long. */
    String plainName() {
        String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.length() > LONGEST_NAME ? last.substring(last.length() - LONGEST_NAME) : last;
    }
}
