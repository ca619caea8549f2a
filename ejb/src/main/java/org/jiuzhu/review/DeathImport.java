package org.jiuzhu.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** A list of the dead that was imported: how many rows were taken, and the others with what was wrong. */
@Entity
@Table(name = "death_import")
public class DeathImport {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "content_hash")
    private String contentHash;

    private String source;

    @Column(name = "imported_by")
    private String importedBy;

    @Column(name = "imported_at")
    private LocalDateTime importedAt;

    @Column(name = "row_count")
    private int rowCount;

    private int taken;
    private int refused;
    private int repeated;
    private int matched;

    @ElementCollection
    @CollectionTable(name = "death_import_row", joinColumns = @JoinColumn(name = "import_id"))
    @OrderBy("sheetRow")
    private List<RefusedRow> rows = new ArrayList<>();

    protected DeathImport() {}

    DeathImport(String fileName, String contentHash, String source) {
        this.fileName = fileName;
        this.contentHash = contentHash;
        this.source = source;
    }

    DeathImport imported(String by, LocalDateTime at) {
        importedBy = by;
        importedAt = at;
        return this;
    }

    /** How the rows came out; those that are right are not kept here, since most concern nobody in payment. */
    void counted(List<DeathRow> read) {
        rowCount = read.size();
        taken = (int) read.stream().filter(DeathRow::isRight).count();
        repeated = (int) read.stream()
                .filter(row -> "death.repeated".equals(row.fault()))
                .count();
        refused = rowCount - taken - repeated;
        read.stream().filter(row -> !row.isRight()).map(RefusedRow::new).forEach(rows::add);
    }

    void matched(int people) {
        matched = people;
    }

    public Long id() {
        return id;
    }

    public String fileName() {
        return fileName;
    }

    public String source() {
        return source;
    }

    public String importedBy() {
        return importedBy;
    }

    public LocalDateTime importedAt() {
        return importedAt;
    }

    public int rowCount() {
        return rowCount;
    }

    public int taken() {
        return taken;
    }

    public int refused() {
        return refused;
    }

    public int repeated() {
        return repeated;
    }

    /** How many alerts the import raised. */
    public int matched() {
        return matched;
    }

    /** The rows that were not taken, in the order of the sheet. */
    public List<RefusedRow> rows() {
        return List.copyOf(rows);
    }
}
