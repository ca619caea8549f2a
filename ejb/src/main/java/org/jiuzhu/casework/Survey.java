package org.jiuzhu.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** 入户调查: a visit by two investigators, signed by both and by the household (民发〔2021〕57号 art. 16). */
@Entity
public class Survey {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_id")
    private Long caseId;

    private int round;

    @Column(name = "visited_on")
    private LocalDate visitedOn;

    private String findings;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "first_login")
    private String firstLogin;

    @Column(name = "second_login")
    private String secondLogin;

    @Column(name = "second_signed_at")
    private LocalDateTime secondSignedAt;

    protected Survey() {}

    Survey(AssistanceCase aCase, SurveyForm form, String firstLogin) {
        this.caseId = aCase.id();
        this.round = aCase.round();
        this.visitedOn = form.visitedOn;
        this.findings = form.findings;
        this.signedBy = form.signedBy;
        this.firstLogin = firstLogin;
        this.secondLogin = form.secondInvestigator;
    }

    void signSecond(LocalDateTime at) {
        secondSignedAt = at;
    }

    public Long id() {
        return id;
    }

    public LocalDate visitedOn() {
        return visitedOn;
    }

    public String findings() {
        return findings;
    }

    public String signedBy() {
        return signedBy;
    }

    public String firstLogin() {
        return firstLogin;
    }

    public String secondLogin() {
        return secondLogin;
    }

    public LocalDateTime secondSignedAt() {
        return secondSignedAt;
    }
}
