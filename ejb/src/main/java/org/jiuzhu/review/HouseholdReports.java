package org.jiuzhu.review;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.benefit.Benefit;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.Refusal;

/** 家庭报告变化: a household says what has changed (649号令 art. 13), and the clerk says what follows. */
@Stateless
@RolesAllowed({CLERK, VILLAGE_AGENT, REVIEWER, APPROVER, TOWNSHIP_HEAD, BUREAU_SUPERVISOR})
public class HouseholdReports {
    private static final int PAGE_LIMIT = 100;

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private ScopedQueries scoped;

    @Inject
    private ReviewOpening opening;

    @Inject
    private Rulebook rules;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    /**
     * A page of reports in the order in which they came.
     *
     * @param handled those that are done with instead of those that wait
     * @param afterId the last one of the page before, 0 for the first page
     */
    public List<HouseholdReportRow> page(boolean handled, long afterId, int size) {
        return scoped.query(
                        "select new org.jiuzhu.review.HouseholdReportRow(r.id, b.id, b.headName, v.name, r.kind, r.what,"
                                + " r.since, r.reportedOn, r.reporter, r.late, r.outcome, r.reason)"
                                + " from HouseholdReport r, Benefit b, AdministrativeArea v where {scope r}"
                                + (handled ? " and r.handledAt is not null" : " and r.handledAt is null")
                                + " and b.id = r.benefitId and v.code = r.villageCode and r.id > :after order by r.id",
                        HouseholdReportRow.class)
                .setParameter("after", afterId)
                .setMaxResults(Math.max(1, Math.min(size, PAGE_LIMIT)))
                .getResultList();
    }

    /** How many wait for the clerk. */
    public long waiting() {
        return scoped.query(
                        "select count(r) from HouseholdReport r where {scope r} and r.handledAt is null", Long.class)
                .getSingleResult();
    }

    /**
     * The benefit of which somebody reports.
     *
     * @throws Refusal {@code not-found}
     */
    public Benefit benefit(String certificateNumber) {
        return scoped.require(Benefit.class, "certificateNumber", certificateNumber);
    }

    /**
     * Takes a report down.
     *
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     * @throws Refusal {@code certificate.unknown} at the number, {@code adjustment.ended}
     */
    @RolesAllowed({CLERK, VILLAGE_AGENT})
    public void take(String certificateNumber, HouseholdReportForm form) {
        form.refuseFaults(clocks.today());
        Benefit benefit = named(certificateNumber);
        if (!benefit.isOpen()) {
            throw new Refusal("adjustment.ended", benefit.state());
        }
        int months = rules.wholeNumber(Parameter.LATE_REPORT_MONTHS, form.reportedOn);
        HouseholdReport report =
                new HouseholdReport(benefit, form, months).entered(officer.get().login(), clocks.now());
        entities.persist(report);
        entities.flush();
        audit.record("HOUSEHOLD_REPORT", benefit.id() + " " + report.id(), form.kind.name());
    }

    private Benefit named(String certificateNumber) {
        String number = certificateNumber == null ? "" : certificateNumber.strip();
        return scoped.query("select b from Benefit b where b.certificateNumber = :number and {scope b}", Benefit.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new FieldRefusal("certificate", "report.certificate"));
    }

    /**
     * Says what follows: a review that is due today, or nothing and why.
     *
     * @throws org.jiuzhu.shared.FormRefusal without outcome or reason
     * @throws Refusal {@code not-found}, {@code report.handled}
     */
    @RolesAllowed({CLERK, REVIEWER})
    public void close(long id, ReportOutcome outcome, String reason) {
        Faults faults = new Faults();
        faults.chosen("outcome", outcome);
        faults.require("reason", reason, 500);
        faults.refuseIfAny();
        HouseholdReport report = scoped.require(HouseholdReport.class, "id", id);
        report.close(outcome, reason, officer.get().login(), clocks.now());
        if (outcome == ReportOutcome.REVIEW_OPENED) {
            opening.of(report.benefitId());
            review(report.benefitId()).forEach(due -> due.bringForward(ReviewCause.REPORT, clocks.today()));
        }
        audit.record("HOUSEHOLD_REPORT_HANDLED", report.benefitId() + " " + id, outcome.name());
    }

    private List<ReviewDue> review(long benefitId) {
        return scoped.query("select r from ReviewDue r where {scope r} and r.openBenefitId = :benefit", ReviewDue.class)
                .setParameter("benefit", benefitId)
                .getResultList();
    }
}
