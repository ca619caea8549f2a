package org.jiuzhu.relatives;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A relative whom an officer or village cadre has declared, or that person in person. */
@Entity
@Table(name = "kin_entry")
public class KinEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "village_code")
    private String villageCode;

    private String holder;

    @Column(name = "holder_login")
    private String holderLogin;

    private String post;
    private String name;

    @Column(name = "identity_number")
    private String identityNumber;

    @Enumerated(EnumType.STRING)
    private Kin relation;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "to_day")
    private LocalDate to;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private LocalDateTime enteredAt;

    protected KinEntry() {}

    KinEntry(String townshipCode, KinForm form, String enteredBy, LocalDateTime at) {
        this.townshipCode = townshipCode;
        this.villageCode = form.villageCode == null || form.villageCode.isBlank() ? null : form.villageCode;
        this.holderLogin = form.holderLogin == null || form.holderLogin.isBlank() ? null : form.holderLogin;
        this.holder = form.holder.strip();
        this.post = form.post.strip();
        this.name = form.name.strip();
        this.identityNumber = form.identityNumber;
        this.relation = form.relation;
        this.from = at.toLocalDate();
        this.enteredBy = enteredBy;
        this.enteredAt = at;
    }

    void end(LocalDate day) {
        to = day;
    }

    public Long id() {
        return id;
    }

    public String villageCode() {
        return villageCode;
    }

    public String holder() {
        return holder;
    }

    public String holderLogin() {
        return holderLogin;
    }

    public String post() {
        return post;
    }

    public String name() {
        return name;
    }

    public String identityNumber() {
        return identityNumber;
    }

    public Kin relation() {
        return relation;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }
}
