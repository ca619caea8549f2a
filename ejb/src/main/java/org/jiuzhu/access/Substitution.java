package org.jiuzhu.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** 代行: somebody of the same unit stands in for an absent officer between two days, both included. */
@Entity
public class Substitution {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "area_code")
    private String areaCode;

    private String absent;
    private String substitute;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "to_day")
    private LocalDate to;

    private String reason;

    @Column(name = "granted_by")
    private String grantedBy;

    @Column(name = "granted_at")
    private LocalDateTime grantedAt;

    @Column(name = "ended_at")
    private LocalDateTime endedAt;

    protected Substitution() {}

    Substitution(String areaCode, SubstitutionForm form, String grantedBy, LocalDateTime at) {
        this.areaCode = areaCode;
        this.absent = form.absent;
        this.substitute = form.substitute;
        this.from = form.from;
        this.to = form.to;
        this.reason = form.reason.strip();
        this.grantedBy = grantedBy;
        this.grantedAt = at;
    }

    void end(LocalDateTime at) {
        endedAt = at;
    }

    /** On its first and on its last day still. */
    public boolean holdsOn(LocalDate day) {
        return endedAt == null && !day.isBefore(from) && !day.isAfter(to);
    }

    boolean overlaps(LocalDate first, LocalDate last) {
        return endedAt == null && !first.isAfter(to) && !last.isBefore(from);
    }

    public Long id() {
        return id;
    }

    String areaCode() {
        return areaCode;
    }

    public String absent() {
        return absent;
    }

    public String substitute() {
        return substitute;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }

    public String reason() {
        return reason;
    }

    public String grantedBy() {
        return grantedBy;
    }

    public LocalDateTime endedAt() {
        return endedAt;
    }
}
