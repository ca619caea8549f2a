package org.jiuzhu.delegation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** 培训合格证: that an officer was trained for delegated approval, from a day until a day. */
@Entity
@Table(name = "training_certificate")
public class TrainingCertificate {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "officer_login")
    private String officerLogin;

    private String number;
    private String course;

    @Column(name = "passed_on")
    private LocalDate passedOn;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private LocalDateTime enteredAt;

    protected TrainingCertificate() {}

    TrainingCertificate(CertificateForm form, String login, LocalDateTime at) {
        this.officerLogin = form.officerLogin;
        this.number = form.number.strip();
        this.course = form.course.strip();
        this.passedOn = form.passedOn;
        this.validTo = form.validTo;
        this.enteredBy = login;
        this.enteredAt = at;
    }

    boolean isValid(LocalDate day) {
        return !day.isBefore(passedOn) && !day.isAfter(validTo);
    }

    public String officerLogin() {
        return officerLogin;
    }

    public String number() {
        return number;
    }

    public String course() {
        return course;
    }

    public LocalDate passedOn() {
        return passedOn;
    }

    public LocalDate validTo() {
        return validTo;
    }
}
