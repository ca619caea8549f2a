package org.jiuzhu.spotcheck;

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

/** 入户抽查: the bureau was at the household itself; counted apart from the files (decision 7). */
@Entity
@Table(name = "spot_visit")
public class SpotVisit {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "file_id")
    private long fileId;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "village_code")
    private String villageCode;

    @Column(name = "visited_on")
    private LocalDate visitedOn;

    private String visitors;
    private String met;

    @Enumerated(EnumType.STRING)
    private VisitResult result;

    private String note;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private LocalDateTime enteredAt;

    protected SpotVisit() {}

    SpotVisit(SpotFile file, VisitForm form, String login, LocalDateTime at) {
        this.fileId = file.id();
        this.townshipCode = file.townshipCode();
        this.villageCode = file.villageCode();
        this.visitedOn = form.visitedOn;
        this.visitors = form.visitors.strip();
        this.met = form.met.strip();
        this.result = form.result;
        this.note = form.note == null ? "" : form.note.strip();
        this.enteredBy = login;
        this.enteredAt = at;
    }

    public LocalDate visitedOn() {
        return visitedOn;
    }

    public String visitors() {
        return visitors;
    }

    public String met() {
        return met;
    }

    public VisitResult result() {
        return result;
    }

    public String note() {
        return note;
    }

    public String enteredBy() {
        return enteredBy;
    }
}
