package org.jiuzhu.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.jiuzhu.shared.Refusal;

/** A line of the catalogue of 报送任务: what is owed by whom, each month or once, since when and until when. */
@Entity
@Table(name = "report_duty")
public class ReportDuty {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private ObligationKind kind;

    @Enumerated(EnumType.STRING)
    private ObligationOwner owner;

    private String title;
    private String demand;
    private String document;
    private boolean confirmed;

    @Column(name = "due_day")
    private Integer dueDay;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Column(name = "period_to")
    private LocalDate periodTo;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private LocalDateTime enteredAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Version
    private int version;

    protected ReportDuty() {}

    ReportDuty(DutyForm form, LocalDate from, String login, LocalDateTime at) {
        kind = form.kind;
        owner = form.owner;
        title = form.title.strip();
        demand = form.demand.strip();
        document = form.document.strip();
        confirmed = true;
        dueDay = form.isMonthly() ? form.dueDay : null;
        dueOn = form.isMonthly() ? null : form.dueOn;
        periodFrom = form.isMonthly() ? null : form.periodFrom;
        periodTo = form.isMonthly() ? null : form.periodTo;
        validFrom = from;
        enteredBy = login;
        enteredAt = at;
    }

    /**
     * Nothing more is opened under it after that day; what was opened stays.
     *
     * @throws Refusal {@code duty.ended}
     */
    void end(LocalDate last, String login) {
        if (validTo != null) {
            throw new Refusal("duty.ended", validTo);
        }
        validTo = last.isBefore(validFrom) ? validFrom : last;
        endedBy = login;
    }

    public boolean isMonthly() {
        return dueOn == null;
    }

    /** Whether anything falls due under it in that month. */
    boolean coversMonth(YearMonth month) {
        return isMonthly()
                && !validFrom.isAfter(month.atEndOfMonth())
                && (validTo == null || !validTo.isBefore(month.atDay(1)));
    }

    public Long id() {
        return id;
    }

    public ObligationKind kind() {
        return kind;
    }

    public ObligationOwner owner() {
        return owner;
    }

    public String title() {
        return title;
    }

    public String demand() {
        return demand;
    }

    public String document() {
        return document;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public Integer dueDay() {
        return dueDay;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDate periodFrom() {
        return periodFrom;
    }

    public LocalDate periodTo() {
        return periodTo;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }
}
