package org.jiuzhu.papers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** The bytes of a 委托书 under seal; written once. */
@Entity
@Table(name = "instrument_paper_pdf")
class InstrumentPdf {
    @Id
    @Column(name = "instrument_id")
    private Long instrumentId;

    @Lob
    private byte[] bytes;

    protected InstrumentPdf() {}

    InstrumentPdf(Long instrumentId, byte[] bytes) {
        this.instrumentId = instrumentId;
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
