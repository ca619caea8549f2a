package org.jiuzhu.papers;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDateTime;
import org.jiuzhu.document.OfficialPaper;
import org.jiuzhu.shared.Sha256;

/** A paper as it was issued under seal, once: what it says, by whose hand, and the sums of its words and of its PDF. */
@MappedSuperclass
public abstract class SealedPaper {
    private String title;
    private String body;
    private String seal;
    private String code;
    private String digest;

    @Column(name = "pdf_sha256")
    private String pdfSha256;

    private int pages;

    @Column(name = "issued_by")
    private String issuedBy;

    @Column(name = "issued_at")
    private LocalDateTime issuedAt;

    protected SealedPaper() {}

    SealedPaper(OfficialPaper paper, String code) {
        this.title = paper.title();
        this.body = paper.body();
        this.seal = paper.closing().seal();
        this.code = code;
        this.digest = Sha256.of(paper.content());
    }

    void issued(String sum, int count, String by, LocalDateTime at) {
        pdfSha256 = sum;
        pages = count;
        issuedBy = by;
        issuedAt = at;
    }

    public String title() {
        return title;
    }

    /** In whose name it is issued. */
    public String body() {
        return body;
    }

    public String seal() {
        return seal;
    }

    /** By which it is found again from outside. */
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
