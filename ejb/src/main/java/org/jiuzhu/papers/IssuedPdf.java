package org.jiuzhu.papers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** The bytes of an issued paper; written once. */
@Entity
@Table(name = "issued_paper_pdf")
class IssuedPdf {
    @Id
    @Column(name = "paper_id")
    private Long paperId;

    @Lob
    private byte[] bytes;

    protected IssuedPdf() {}

    IssuedPdf(Long paperId, byte[] bytes) {
        this.paperId = paperId;
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
