package org.jiuzhu.casework;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jiuzhu.access.Role;

/** A duty that stands open, with its day; the desk reads these rows and nothing else. */
@Entity
@Table(name = "case_task")
class CaseTask {
    /** The day of a duty whose term does not run. */
    static final LocalDate NO_TERM = LocalDate.of(9999, 12, 31);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "case_id")
    private AssistanceCase aCase;

    @Enumerated(EnumType.STRING)
    private Duty duty;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_name")
    private Role role;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "village_code")
    private String villageCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "waiting_for")
    private Duty.WaitingFor waitingFor;

    @Column(name = "due_on")
    private LocalDate dueOn;

    /** The line of the clock sheet, which stays when the duty is done. */
    @OneToOne(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "term_id")
    private DutyTerm term;

    protected CaseTask() {}

    CaseTask(AssistanceCase aCase, Duty duty, LocalDate openedOn, LocalDate dueOn) {
        this.term = new DutyTerm(aCase, duty, openedOn, dueOn);
        this.aCase = aCase;
        this.duty = duty;
        this.role = duty.role();
        this.townshipCode = aCase.townshipCode();
        this.villageCode = aCase.villageCode();
        this.waitingFor = duty.waitingFor();
        this.dueOn = dueOn;
    }

    void close(LocalDate day) {
        term.close(day);
    }

    /** A duty that had only the total term has the new one. */
    void prolong(LocalDate before, LocalDate after) {
        if (dueOn.equals(before)) {
            dueOn = after;
            term.prolong(after);
        }
    }

    Duty duty() {
        return duty;
    }

    LocalDate dueOn() {
        return dueOn;
    }
}
