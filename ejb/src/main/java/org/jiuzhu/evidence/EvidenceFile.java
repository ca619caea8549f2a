package org.jiuzhu.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A file by its content: the same bytes are one file, wherever they are used. */
@Entity
@Table(name = "evidence_file")
public class EvidenceFile {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String sha256;

    @Enumerated(EnumType.STRING)
    private MediaKind media;

    private long bytes;
    private Integer width;
    private Integer height;
    private Integer pages;
    private boolean thumbnail;

    @Column(name = "stored_at")
    private LocalDateTime storedAt;

    protected EvidenceFile() {}

    public Long id() {
        return id;
    }

    public String sha256() {
        return sha256;
    }

    public MediaKind media() {
        return media;
    }

    public long bytes() {
        return bytes;
    }

    /** Pixels; null where it is no photo. */
    public Integer width() {
        return width;
    }

    /** Pixels; null where it is no photo. */
    public Integer height() {
        return height;
    }

    /** Null where it is no PDF. */
    public Integer pages() {
        return pages;
    }

    public boolean hasThumbnail() {
        return thumbnail;
    }

    public LocalDateTime storedAt() {
        return storedAt;
    }
}
