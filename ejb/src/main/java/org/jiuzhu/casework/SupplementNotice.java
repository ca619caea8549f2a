package org.jiuzhu.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** 一次性告知: everything that is missing, told once; a case has one at most (民发〔2021〕57号 art. 10). */
@Entity
@Table(name = "supplement_notice")
public class SupplementNotice {
    @Id
    @Column(name = "case_id")
    private Long caseId;

    private String number;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    private String missing;

    protected SupplementNotice() {}

    SupplementNotice(AssistanceCase aCase, String number, LocalDate issuedOn, String missing) {
        this.caseId = aCase.id();
        this.number = number;
        this.issuedOn = issuedOn;
        this.missing = missing;
    }

    public String number() {
        return number;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public String missing() {
        return missing;
    }
}
