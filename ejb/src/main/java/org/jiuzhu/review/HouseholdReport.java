package org.jiuzhu.review;

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
import org.jiuzhu.benefit.Benefit;
import org.jiuzhu.shared.Refusal;

/** 家庭报告变化: what a household in payment reported, and what came of it. */
@Entity
@Table(name = "household_report")
public class HouseholdReport {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "benefit_id")
    private long benefitId;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "village_code")
    private String villageCode;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    private String what;

    @Column(name = "since_day")
    private LocalDate since;

    @Column(name = "reported_on")
    private LocalDate reportedOn;

    private String reporter;
    private boolean late;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private LocalDateTime enteredAt;

    @Enumerated(EnumType.STRING)
    private ReportOutcome outcome;

    private String reason;

    @Column(name = "handled_by")
    private String handledBy;

    @Column(name = "handled_at")
    private LocalDateTime handledAt;

    @Version
    private int version;

    protected HouseholdReport() {}

    /** @param lateMonths after how many months a report is late */
    HouseholdReport(Benefit benefit, HouseholdReportForm form, int lateMonths) {
        benefitId = benefit.id();
        townshipCode = benefit.townshipCode();
        villageCode = benefit.villageCode();
        kind = form.kind;
        what = form.what.strip();
        since = form.since;
        reportedOn = form.reportedOn;
        reporter = form.reporter.strip();
        late = isLate(since, reportedOn, lateMonths);
    }

    /** Reported later than that many months after the change (民发〔2022〕83号 part 5(5)). */
    static boolean isLate(LocalDate since, LocalDate reportedOn, int months) {
        return reportedOn.isAfter(since.plusMonths(months));
    }

    HouseholdReport entered(String by, LocalDateTime at) {
        enteredBy = by;
        enteredAt = at;
        return this;
    }

    void close(ReportOutcome came, String why, String by, LocalDateTime at) {
        if (outcome != null) {
            throw new Refusal("report.handled");
        }
        outcome = came;
        reason = why.strip();
        handledBy = by;
        handledAt = at;
    }

    public Long id() {
        return id;
    }

    public long benefitId() {
        return benefitId;
    }

    public boolean isLate() {
        return late;
    }

    public ReportOutcome outcome() {
        return outcome;
    }
}
