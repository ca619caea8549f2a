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
import java.time.LocalDate;

/** A line of the clock sheet: a duty from the day it arose to the day it was done, and whom was waited for. */
@Entity
@Table(name = "duty_term")
public class DutyTerm {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "case_id")
    private AssistanceCase aCase;

    @Enumerated(EnumType.STRING)
    private Duty duty;

    @Enumerated(EnumType.STRING)
    @Column(name = "waiting_for")
    private Duty.WaitingFor waitingFor;

    private int round;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "village_code")
    private String villageCode;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    protected DutyTerm() {}

    DutyTerm(AssistanceCase aCase, Duty duty, LocalDate openedOn, LocalDate dueOn) {
        this.aCase = aCase;
        this.duty = duty;
        this.waitingFor = duty.waitingFor();
        this.round = aCase.round();
        this.townshipCode = aCase.townshipCode();
        this.villageCode = aCase.villageCode();
        this.openedOn = openedOn;
        this.dueOn = dueOn;
    }

    void close(LocalDate day) {
        closedOn = day;
    }

    void prolong(LocalDate due) {
        dueOn = due;
    }

    public Duty duty() {
        return duty;
    }

    public Duty.WaitingFor waitingFor() {
        return waitingFor;
    }

    public int round() {
        return round;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public boolean hasTerm() {
        return !dueOn.equals(CaseTask.NO_TERM);
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    /** Whether it was, or is, done later than it was due. */
    public boolean isLate(LocalDate today) {
        return hasTerm() && (closedOn == null ? today : closedOn).isAfter(dueOn);
    }
}
