package org.jiuzhu.finance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** 回盘文件: an answer of the bank that was imported, and what became of its rows. */
@Entity
@Table(name = "result_file")
public class ResultFile {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "request_id")
    private long requestId;

    private String sha256;
    private String name;

    @Column(name = "row_count")
    private int rowCount;

    private int applied;
    private int known;
    private int faulty;

    @Column(name = "imported_by")
    private String importedBy;

    @Column(name = "imported_at")
    private LocalDateTime importedAt;

    protected ResultFile() {}

    ResultFile(long requestId, String sha256, String name, String importer, LocalDateTime at) {
        this.requestId = requestId;
        this.sha256 = sha256;
        this.name = name;
        this.importedBy = importer;
        this.importedAt = at;
    }

    void count(int rows, int withEffect, int knownBefore) {
        rowCount = rows;
        applied = withEffect;
        known = knownBefore;
        faulty = rows - withEffect - knownBefore;
    }

    public Long id() {
        return id;
    }

    public long requestId() {
        return requestId;
    }

    public String sha256() {
        return sha256;
    }

    public String name() {
        return name;
    }

    public int rowCount() {
        return rowCount;
    }

    public int applied() {
        return applied;
    }

    public int known() {
        return known;
    }

    public int faulty() {
        return faulty;
    }

    public String importedBy() {
        return importedBy;
    }

    public LocalDateTime importedAt() {
        return importedAt;
    }
}
