package org.jiuzhu.review;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.benefit.Benefit;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Refusal;

/** 复核到期: the reviews that wait, by their days, and what a reviewer does with one. */
@Stateless
@RolesAllowed({CLERK, INVESTIGATOR, REVIEWER, APPROVER, TOWNSHIP_HEAD, BUREAU_SUPERVISOR, BUREAU_SERVICE})
public class PeriodicReviews {
    private static final int PAGE_LIMIT = 100;

    private static final String ROW =
            "select new org.jiuzhu.review.ReviewDueRow(r.id, b.id, b.certificateNumber, b.matter,"
                    + " b.registration, b.headName, v.name, r.householdClass, r.cause, r.dueOn)"
                    + " from ReviewDue r, Benefit b, AdministrativeArea v where {scope r} and r.doneOn is null"
                    + " and b.id = r.benefitId and v.code = r.villageCode";

    @Inject
    private ScopedQueries scoped;

    @Inject
    private ReviewOpening opening;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    /** Reviews that wait, the nearest day first, after the key of the filter. */
    public List<ReviewDueRow> page(ReviewFilter filter, int size) {
        return asked(
                        ROW + conditions(filter)
                                + " and (r.dueOn > :day or (r.dueOn = :day and r.id > :id)) order by r.dueOn, r.id",
                        ReviewDueRow.class,
                        filter)
                .setParameter("day", filter.after())
                .setParameter("id", filter.afterId())
                .setMaxResults(Math.max(1, Math.min(size, PAGE_LIMIT)))
                .getResultList();
    }

    /** How many of them there are, all pages together. */
    public long count(ReviewFilter filter) {
        return asked(
                        "select count(r) from ReviewDue r where {scope r} and r.doneOn is null" + conditions(filter),
                        Long.class,
                        filter)
                .getSingleResult();
    }

    /** How many are due by today. */
    public long waiting() {
        return count(ReviewFilter.first(null, null, clocks.today()));
    }

    private <T> TypedQuery<T> asked(String jpql, Class<T> type, ReviewFilter filter) {
        TypedQuery<T> query = scoped.query(jpql, type).setParameter("until", filter.before());
        if (filter.hasArea()) {
            query.setParameter("area", filter.areaCode());
        }
        if (filter.householdClass() != null) {
            query.setParameter("class", filter.householdClass());
        }
        return query;
    }

    private static String conditions(ReviewFilter filter) {
        return " and r.dueOn <= :until" + (filter.hasArea() ? " and r." + filter.areaAttribute() + " = :area" : "")
                + (filter.householdClass() == null ? "" : " and r.householdClass = :class");
    }

    /** @throws Refusal {@code not-found} */
    public ReviewDue get(long id) {
        return scoped.require(ReviewDue.class, "id", id);
    }

    /** The benefit of a review. */
    public Benefit benefit(long reviewId) {
        return scoped.require(Benefit.class, "id", get(reviewId).benefitId());
    }

    /** The reviews of one benefit, the newest first. */
    public List<ReviewDue> of(long benefitId) {
        return scoped.query(
                        "select r from ReviewDue r where {scope r} and r.benefitId = :benefit order by r.id desc",
                        ReviewDue.class)
                .setParameter("benefit", benefitId)
                .setMaxResults(PAGE_LIMIT)
                .getResultList();
    }

    /**
     * Puts the household into another class; its day follows.
     *
     * @throws org.jiuzhu.shared.FormRefusal without a class or a reason
     * @throws Refusal {@code not-found}, {@code review.done}
     */
    @RolesAllowed({CLERK, REVIEWER})
    public void classify(long id, HouseholdClass householdClass, String reason) {
        Faults faults = new Faults();
        faults.chosen("householdClass", householdClass);
        faults.require("classReason", reason, 500);
        faults.refuseIfAny();
        ReviewDue review = get(id);
        int months = opening.months(householdClass, benefit(id).registration(), clocks.today());
        review.classify(householdClass, months, reason, officer.get().login());
        audit.record("REVIEW_CLASSIFIED", subject(review), householdClass.name());
    }

    /**
     * Puts it off because of a major emergency.
     *
     * @throws org.jiuzhu.shared.FormRefusal without day or document, {@code review.later} where it is no later
     * @throws Refusal {@code not-found}, {@code review.done}
     */
    @RolesAllowed(REVIEWER)
    public void postpone(long id, LocalDate day, String document) {
        Faults faults = new Faults();
        faults.chosen("postponedTo", day);
        faults.require("document", document, 60);
        faults.refuseIfAny();
        ReviewDue review = get(id);
        review.postpone(day, document, officer.get().login());
        audit.record("REVIEW_POSTPONED", subject(review), day + " " + document);
    }

    /**
     * Completes a review; the next one is counted from today. A change is proposed by itself.
     *
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     * @throws Refusal {@code not-found}, {@code review.done}
     */
    @RolesAllowed({CLERK, REVIEWER})
    public void complete(long id, ReviewCompletion form) {
        form.refuseFaults();
        ReviewDue review = get(id);
        review.complete(
                form.outcome,
                form.remark,
                form.evidence,
                clocks.today(),
                officer.get().login());
        // the query below writes what was changed before it asks
        of(review.benefitId());
        opening.of(review.benefitId());
        audit.record("REVIEW_DONE", subject(review), form.outcome.name());
    }

    private static String subject(ReviewDue review) {
        return review.benefitId() + " " + review.id();
    }
}
