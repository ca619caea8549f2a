package org.jiuzhu.papers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.jiuzhu.casework.AssistanceCase;
import org.jiuzhu.document.OfficialPaper;
import org.jiuzhu.shared.Sha256;

/** A paper that was issued: what it is, who issued it when, and the sums of what it says and of its PDF. */
@Entity
@Table(name = "issued_paper")
public class IssuedPaper {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "village_code")
    private String villageCode;

    @Enumerated(EnumType.STRING)
    private IssuedKind kind;

    private String title;

    @Column(name = "document_number")
    private String documentNumber;

    private String body;
    private String seal;

    @Column(name = "masked_name")
    private String maskedName;

    private String code;
    private String digest;

    @Column(name = "pdf_sha256")
    private String pdfSha256;

    private int pages;

    @Column(name = "issued_by")
    private String issuedBy;

    @Column(name = "issued_at")
    private LocalDateTime issuedAt;

    protected IssuedPaper() {}

    IssuedPaper(AssistanceCase aCase, IssuedKind kind, OfficialPaper paper, String code, String maskedName) {
        this.caseId = aCase.id();
        this.townshipCode = aCase.townshipCode();
        this.villageCode = aCase.villageCode();
        this.kind = kind;
        this.title = paper.title();
        this.documentNumber = paper.number();
        this.body = paper.body();
        this.seal = paper.closing().seal();
        this.maskedName = maskedName;
        this.code = code;
        this.digest = Sha256.of(paper.content());
    }

    /** Where the household lives now, if it has moved since. */
    IssuedPaper at(String township, String village) {
        townshipCode = township;
        villageCode = village;
        return this;
    }

    void issued(String sum, int count, String by, LocalDateTime at) {
        pdfSha256 = sum;
        pages = count;
        issuedBy = by;
        issuedAt = at;
    }

    public Long id() {
        return id;
    }

    public IssuedKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String documentNumber() {
        return documentNumber;
    }

    /** In whose name it is issued. */
    public String body() {
        return body;
    }

    public String seal() {
        return seal;
    }

    /** The applicant as everybody may know him or her. */
    public String maskedName() {
        return maskedName;
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
