package org.jiuzhu.proofreading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.time.YearMonth;

/** A roster of the province that was taken in; the newest of a month is the one that is compared. */
@Entity
@Table(name = "roster_import")
public class RosterImport {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "proof_month")
    private YearMonth month;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "content_hash")
    private String contentHash;

    private int persons;

    @Column(name = "imported_by")
    private String importedBy;

    @Column(name = "imported_at")
    private LocalDateTime importedAt;

    @Column(name = "open_month")
    private YearMonth openMonth;

    protected RosterImport() {}

    RosterImport(YearMonth month, String fileName, String contentHash, int persons) {
        this.month = month;
        this.openMonth = month;
        this.fileName = fileName;
        this.contentHash = contentHash;
        this.persons = persons;
    }

    RosterImport imported(String by, LocalDateTime at) {
        importedBy = by;
        importedAt = at;
        return this;
    }

    /** A newer one takes its place. */
    void supersede() {
        openMonth = null;
    }

    public Long id() {
        return id;
    }

    public YearMonth month() {
        return month;
    }

    public String fileName() {
        return fileName;
    }

    String contentHash() {
        return contentHash;
    }

    public int persons() {
        return persons;
    }

    public String importedBy() {
        return importedBy;
    }

    public LocalDateTime importedAt() {
        return importedAt;
    }
}
