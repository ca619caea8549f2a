package org.jiuzhu.evidence;

/** What may be taken in: the type that browsers are told, the ending of its name, and how large it may be. */
public enum MediaKind {
    JPEG("image/jpeg", "jpg", 20),
    PNG("image/png", "png", 20),
    PDF("application/pdf", "pdf", 50),
    MP4("video/mp4", "mp4", 200),
    WEBM("video/webm", "webm", 200),
    QUICKTIME("video/quicktime", "mov", 200),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", 50),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", 50);

    private final String type;
    private final String ending;
    private final long megabytes;

    MediaKind(String type, String ending, long megabytes) {
        this.type = type;
        this.ending = ending;
        this.megabytes = megabytes;
    }

    public String type() {
        return type;
    }

    public String ending() {
        return ending;
    }

    public long megabytes() {
        return megabytes;
    }

    long limit() {
        return megabytes * EvidenceLimits.MEGABYTE;
    }

    public boolean isPhoto() {
        return this == JPEG || this == PNG;
    }

    public boolean isFilm() {
        return this == MP4 || this == WEBM || this == QUICKTIME;
    }

    public boolean isOffice() {
        return this == DOCX || this == XLSX;
    }
}
