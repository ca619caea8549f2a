package org.jiuzhu.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.jiuzhu.access.Officer;
import org.jiuzhu.relatives.Kin;
import org.jiuzhu.relatives.KinEntry;

/** 近亲属备案: an officer or cadre to whom somebody of the household is near kin; whoever it is handles no step. */
@Entity
@Table(name = "case_kin")
public class CaseKin {
    /** How it came to be known. */
    public enum Found {
        REGISTER,
        DECLARED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "case_id")
    private AssistanceCase aCase;

    private String holder;

    @Column(name = "holder_login")
    private String holderLogin;

    private String post;

    @Enumerated(EnumType.STRING)
    private Kin relation;

    @Column(name = "person_name")
    private String personName;

    @Enumerated(EnumType.STRING)
    private Found found;

    @Column(name = "found_at")
    private LocalDateTime foundAt;

    @Column(name = "found_by")
    private String foundBy;

    protected CaseKin() {}

    CaseKin(AssistanceCase aCase, KinEntry entry, String by, LocalDateTime at) {
        this.aCase = aCase;
        this.holder = entry.holder();
        this.holderLogin = entry.holderLogin();
        this.post = entry.post();
        this.relation = entry.relation();
        this.personName = entry.name();
        this.found = Found.REGISTER;
        this.foundBy = by;
        this.foundAt = at;
    }

    CaseKin(AssistanceCase aCase, FilingForm form, String by, LocalDateTime at) {
        this.aCase = aCase;
        this.holder = form.holder.strip();
        this.holderLogin = form.holderLogin == null || form.holderLogin.isBlank() ? null : form.holderLogin;
        this.post = form.post.strip();
        this.relation = form.relation;
        this.personName = form.personName.strip();
        this.found = Found.DECLARED;
        this.foundBy = by;
        this.foundAt = at;
    }

    boolean isOf(Officer officer) {
        return officer.login().equals(holderLogin);
    }

    boolean isSame(KinEntry entry) {
        return holder.equals(entry.holder()) && personName.equals(entry.name());
    }

    public String holder() {
        return holder;
    }

    public String post() {
        return post;
    }

    public Kin relation() {
        return relation;
    }

    public String personName() {
        return personName;
    }

    public Found found() {
        return found;
    }

    public LocalDateTime foundAt() {
        return foundAt;
    }
}
