package org.jiuzhu.reporting;

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
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.jiuzhu.access.Officer;
import org.jiuzhu.shared.Refusal;

/** 报送任务: one thing owed by one unit by one day, and how far it is. */
@Entity
@Table(name = "report_obligation")
public class Obligation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "duty_id")
    private ReportDuty duty;

    @Enumerated(EnumType.STRING)
    private ObligationKind kind;

    @Enumerated(EnumType.STRING)
    private ObligationOwner owner;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Column(name = "period_to")
    private LocalDate periodTo;

    @Column(name = "subject_month")
    private YearMonth subject;

    @Column(name = "due_on")
    private LocalDate dueOn;

    /** From here on it is late; kept by the database. */
    @Column(name = "due_end", insertable = false, updatable = false)
    private LocalDate dueEnd;

    @Enumerated(EnumType.STRING)
    private ObligationState state = ObligationState.OPEN;

    @Column(name = "opened_at")
    private LocalDateTime openedAt;

    @Column(name = "submitted_at")
    private LocalDateTime submittedAt;

    @Column(name = "done_at")
    private LocalDateTime doneAt;

    @Column(name = "waived_by")
    private String waivedBy;

    @Column(name = "waived_at")
    private LocalDateTime waivedAt;

    private String waiver;

    @Version
    private int version;

    protected Obligation() {}

    Obligation(ReportDuty duty, String areaCode, DuePeriod period, LocalDateTime at) {
        this.duty = duty;
        this.kind = duty.kind();
        this.owner = duty.owner();
        this.townshipCode = areaCode;
        this.periodFrom = period.from();
        this.periodTo = period.to();
        this.subject = period.subject();
        this.dueOn = period.dueOn();
        this.openedAt = at;
    }

    /** @throws Refusal {@code obligation.known} where the product reads it from its tables, {@code obligation.step-not-open} */
    void submit(LocalDateTime at) {
        if (kind.isKnown()) {
            throw new Refusal("obligation.known");
        }
        if (!state.isOwed()) {
            throw new Refusal("obligation.step-not-open", state);
        }
        state = ObligationState.SUBMITTED;
        submittedAt = at;
    }

    /** Fulfilled at the moment when it came, not when it was read. */
    void receive() {
        require(ObligationState.SUBMITTED);
        state = ObligationState.DONE;
        doneAt = submittedAt;
    }

    void giveBack() {
        require(ObligationState.SUBMITTED);
        state = ObligationState.RETURNED;
        submittedAt = null;
    }

    /** @throws Refusal {@code obligation.step-not-open} for what has come or was waived */
    void waive(String reason, Officer bureau, LocalDateTime at) {
        if (!state.isOwed()) {
            throw new Refusal("obligation.step-not-open", state);
        }
        state = ObligationState.WAIVED;
        waiver = reason;
        waivedBy = bureau.login();
        waivedAt = at;
    }

    private void require(ObligationState wanted) {
        if (state != wanted) {
            throw new Refusal("obligation.step-not-open", state);
        }
    }

    /**
     * How it stands to its day.
     *
     * @param soon the last day that is called soon
     */
    public Timeliness timeliness(LocalDate today, LocalDate soon) {
        return Timeliness.of(state, dueOn, doneAt == null ? submittedAt : doneAt, new Timeliness.Reach(today, soon));
    }

    public Long id() {
        return id;
    }

    public ReportDuty duty() {
        return duty;
    }

    public ObligationKind kind() {
        return kind;
    }

    public ObligationOwner owner() {
        return owner;
    }

    public String townshipCode() {
        return townshipCode;
    }

    public LocalDate periodFrom() {
        return periodFrom;
    }

    public LocalDate periodTo() {
        return periodTo;
    }

    public YearMonth subject() {
        return subject;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public ObligationState state() {
        return state;
    }

    public LocalDateTime submittedAt() {
        return submittedAt;
    }

    public LocalDateTime doneAt() {
        return doneAt;
    }

    public String waivedBy() {
        return waivedBy;
    }

    public LocalDateTime waivedAt() {
        return waivedAt;
    }

    public String waiver() {
        return waiver;
    }
}
