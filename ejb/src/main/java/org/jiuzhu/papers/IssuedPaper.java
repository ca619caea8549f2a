package org.jiuzhu.papers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jiuzhu.casework.AssistanceCase;
import org.jiuzhu.document.OfficialPaper;

/** A paper that was issued: what it is, who issued it when, and the sums of what it says and of its PDF. */
@Entity
@Table(name = "issued_paper")
public class IssuedPaper extends SealedPaper {
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

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "masked_name")
    private String maskedName;

    protected IssuedPaper() {}

    IssuedPaper(AssistanceCase aCase, IssuedKind kind, OfficialPaper paper, String code, String maskedName) {
        super(paper, code);
        this.caseId = aCase.id();
        this.townshipCode = aCase.townshipCode();
        this.villageCode = aCase.villageCode();
        this.kind = kind;
        this.documentNumber = paper.number();
        this.maskedName = maskedName;
    }

    /** Where the household lives now, if it has moved since. */
    IssuedPaper at(String township, String village) {
        townshipCode = township;
        villageCode = village;
        return this;
    }

    public Long id() {
        return id;
    }

    public IssuedKind kind() {
        return kind;
    }

    public String documentNumber() {
        return documentNumber;
    }

    /** The applicant as everybody may know him or her. */
    public String maskedName() {
        return maskedName;
    }
}
