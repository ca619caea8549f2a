package org.jiuzhu.papers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.jiuzhu.delegation.DelegationInstrument;
import org.jiuzhu.document.OfficialPaper;
import org.jiuzhu.shared.Sha256;

/** 委托书 as it was issued under seal, once. */
@Entity
@Table(name = "instrument_paper")
public class InstrumentPaper {
    @Id
    @Column(name = "instrument_id")
    private Long instrumentId;

    @Column(name = "township_code")
    private String townshipCode;

    private String title;
    private String number;
    private String body;
    private String seal;
    private String holder;
    private String code;
    private String digest;

    @Column(name = "pdf_sha256")
    private String pdfSha256;

    private int pages;

    @Column(name = "issued_by")
    private String issuedBy;

    @Column(name = "issued_at")
    private LocalDateTime issuedAt;

    protected InstrumentPaper() {}

    InstrumentPaper(DelegationInstrument instrument, OfficialPaper paper, String code) {
        this.instrumentId = instrument.id();
        this.townshipCode = instrument.townshipCode();
        this.title = paper.title();
        this.number = paper.number();
        this.body = paper.body();
        this.seal = paper.closing().seal();
        this.holder = paper.to();
        this.code = code;
        this.digest = Sha256.of(paper.content());
    }

    void issued(String sum, int count, String by, LocalDateTime at) {
        pdfSha256 = sum;
        pages = count;
        issuedBy = by;
        issuedAt = at;
    }

    public Long instrumentId() {
        return instrumentId;
    }

    public String townshipCode() {
        return townshipCode;
    }

    public String title() {
        return title;
    }

    public String number() {
        return number;
    }

    /** Who grants. */
    public String body() {
        return body;
    }

    public String seal() {
        return seal;
    }

    /** To whom it is granted. */
    public String holder() {
        return holder;
    }

    public String code() {
        return code;
    }

    /** The SHA-256 of what it says. */
    public String digest() {
        return digest;
    }

    /** The SHA-256 of its bytes. */
    public String pdfSha256() {
        return pdfSha256;
    }

    public int pages() {
        return pages;
    }

    public String issuedBy() {
        return issuedBy;
    }

    public LocalDateTime issuedAt() {
        return issuedAt;
    }
}
