package org.jiuzhu.reporting;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.area.WorkingCalendar;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.reporting.ObligationFilter.Place;
import org.jiuzhu.reporting.ObligationFilter.View;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.Refusal;

/** 报送任务 of the officer's area by their days: what is owed, what is overdue, and how punctual each unit was. */
@Stateless
@RolesAllowed({BUREAU_POLICY, BUREAU_SUPERVISOR, BUREAU_APPROVER, TOWNSHIP_HEAD, APPROVER, CLERK})
public class Obligations {
    private static final String ROW = "select new org.jiuzhu.reporting.ObligationRow(o.id, o.kind, o.duty.title,"
            + " o.townshipCode, a.name, o.subject, o.periodFrom, o.periodTo, o.dueOn, o.state, o.submittedAt, o.doneAt)"
            + " from Obligation o, AdministrativeArea a where {scope o} and a.code = o.townshipCode";

    private static final String OWED = " and o.state in (org.jiuzhu.reporting.ObligationState.OPEN,"
            + " org.jiuzhu.reporting.ObligationState.RETURNED)";

    private static final String PUNCTUALITY = "select new org.jiuzhu.reporting.Punctuality(o.townshipCode, a.name,"
            + " count(o), sum(case when coalesce(o.doneAt, o.submittedAt) < o.dueEnd then 1 else 0 end),"
            + " sum(case when coalesce(o.doneAt, o.submittedAt) >= o.dueEnd then 1 else 0 end),"
            + " sum(case when coalesce(o.doneAt, o.submittedAt) is null and o.dueOn < :today then 1 else 0 end))"
            + " from Obligation o, AdministrativeArea a where {scope o} and a.code = o.townshipCode"
            + " and o.state <> org.jiuzhu.reporting.ObligationState.WAIVED and o.dueOn >= :from and o.dueOn <= :to"
            + " and (o.dueOn < :today or coalesce(o.doneAt, o.submittedAt) is not null)"
            + " group by o.townshipCode, a.name order by o.townshipCode";

    @Inject
    private ScopedQueries scoped;

    @Inject
    private ObligationOpening opening;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private Rulebook rules;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    /** A page by day, the earliest first; what the product knows is settled before it is shown. */
    public List<ObligationRow> page(ObligationFilter filter, int size) {
        opening.settle();
        Place after = filter.after();
        String text = ROW + condition(filter.view())
                + (filter.month() == null ? "" : " and o.dueOn >= :first and o.dueOn <= :last")
                + (filter.area().isEmpty() ? "" : " and o.townshipCode = :area")
                + (after == null ? "" : " and (o.dueOn > :day or (o.dueOn = :day and o.id > :id))")
                + " order by o.dueOn, o.id";
        TypedQuery<ObligationRow> query = scoped.query(text, ObligationRow.class);
        if (filter.view() == View.OVERDUE) {
            query.setParameter("today", clocks.today());
        }
        if (filter.month() != null) {
            query.setParameter("first", filter.month().atDay(1));
            query.setParameter("last", filter.month().atEndOfMonth());
        }
        if (!filter.area().isEmpty()) {
            query.setParameter("area", filter.area());
        }
        if (after != null) {
            query.setParameter("day", after.dueOn()).setParameter("id", after.id());
        }
        return query.setMaxResults(Math.max(1, Math.min(size, 5_000))).getResultList();
    }

    private static String condition(View view) {
        return switch (view) {
            case OWED -> OWED;
            case OVERDUE -> OWED + " and o.dueOn < :today";
            case TO_RECEIVE -> " and o.state = org.jiuzhu.reporting.ObligationState.SUBMITTED";
            case ALL -> "";
        };
    }

    /**
     * One report with its catalogue line.
     *
     * @throws Refusal {@code not-found}, also for one of another area
     */
    public Obligation get(long id) {
        opening.settle();
        return scoped.require(Obligation.class, "id", id);
    }

    /**
     * How many wait for the officer: a township's own that are due soon or overdue, for the bureau its own and those that
     * wait for a receipt.
     */
    public long waiting() {
        boolean bureau = officer.get().scope().level() == AreaLevel.CITY;
        String own = bureau
                ? " and (o.state = org.jiuzhu.reporting.ObligationState.SUBMITTED or (o.owner ="
                        + " org.jiuzhu.reporting.ObligationOwner.BUREAU and o.dueOn <= :soon" + OWED + "))"
                : " and o.dueOn <= :soon" + OWED;
        return scoped.query("select count(o) from Obligation o where {scope o}" + own, Long.class)
                .setParameter("soon", soon())
                .getSingleResult();
    }

    /** The last day that is called soon today. */
    public LocalDate soon() {
        LocalDate today = clocks.today();
        return calendar.days().after(today, rules.wholeNumber(Parameter.REPORT_REMINDER_DAYS, today));
    }

    /**
     * Unit by unit in the order of their codes, what fell due between two months, both counted. Not yet due and not yet
     * there is not counted; what was waived neither. A report that was given back counts from when it came again.
     */
    public List<Punctuality> punctuality(YearMonth from, YearMonth to) {
        opening.settle();
        return scoped.query(PUNCTUALITY, Punctuality.class)
                .setParameter("today", clocks.today())
                .setParameter("from", from.atDay(1))
                .setParameter("to", to.atEndOfMonth())
                .getResultList();
    }

    /**
     * The bureau does without a report, and says why.
     *
     * @throws FieldRefusal {@code field.required}, {@code field.too-long} at the reason
     * @throws Refusal {@code not-found}, {@code obligation.step-not-open}
     */
    @RolesAllowed(BUREAU_POLICY)
    public void waive(long id, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new FieldRefusal("waiver", "field.required");
        }
        if (reason.strip().length() > 500) {
            throw new FieldRefusal(
                    "waiver", "field.too-long", 500, reason.strip().length());
        }
        Obligation one = get(id);
        one.waive(reason.strip(), officer.get(), clocks.now());
        audit.record(
                "REPORT_WAIVED",
                one.duty().title() + " " + one.townshipCode(),
                one.dueOn().toString());
    }
}
