package org.jiuzhu.remedy;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.spotcheck.OrderKey;

/** The register of reconsiderations and lawsuits in the officer's area: pages, what is near, the workbook. */
@Stateless
@RolesAllowed({BUREAU_SUPERVISOR, BUREAU_APPROVER, APPROVER, TOWNSHIP_HEAD, REVIEWER, CLERK})
public class RemedyRegister {
    private static final int EXPORTED_AT_ONCE = 500;

    private static final String ROW = "select new org.jiuzhu.remedy.RemedyRow(r.id, r.number, r.petition.kind, r.state,"
            + " r.petition.outsideNumber, r.petition.outsideBody, r.petition.claimantName, c.number, c.applicantName,"
            + " t.name, r.matter, r.act.attacked, r.act.number, r.act.deliveredOn, r.petition.filedOn, r.act.firstDay,"
            + " r.act.lastDay, r.petition.receivedOn, r.days.answerDueOn, r.days.answeredOn, r.days.statementDueOn,"
            + " r.days.orderDueOn, r.days.bureauDueOn, r.dueOn, r.result.outcome, r.result.decidedOn, r.result.number,"
            + " r.result.reason, r.result.cause) from Remedy r, AssistanceCase c, AdministrativeArea t where {scope r}"
            + " and c.id = r.caseId and t.code = r.townshipCode";

    @Inject
    private ScopedQueries scoped;

    @Inject
    private Rulebook rules;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    /** A page; those that run by the next day that matters, the others by their receipt, the newest first. */
    public List<RemedyRow> page(RemedyFilter filter, int size) {
        boolean byDay = filter.standing().isByDay();
        OrderKey after = filter.after();
        TypedQuery<RemedyRow> query = scoped.query(
                ROW + " and " + filter.standing().condition()
                        + (filter.year() == null ? "" : " and r.petition.receivedOn between :first and :last")
                        + (filter.hasTownship() ? " and r.townshipCode = :township" : "")
                        + (after == null ? "" : behind(byDay))
                        + (byDay ? " order by r.dueOn, r.id" : " order by r.petition.receivedOn desc, r.id desc"),
                RemedyRow.class);
        if (filter.year() != null) {
            query.setParameter("first", LocalDate.of(filter.year(), 1, 1));
            query.setParameter("last", LocalDate.of(filter.year(), 12, 31));
        }
        if (filter.hasTownship()) {
            query.setParameter("township", filter.township());
        }
        if (after != null) {
            query.setParameter("day", after.dueOn()).setParameter("id", after.id());
        }
        return query.setMaxResults(Math.max(1, Math.min(size, EXPORTED_AT_ONCE)))
                .getResultList();
    }

    private static String behind(boolean byDay) {
        return byDay
                ? " and (r.dueOn > :day or r.dueOn = :day and r.id > :id)"
                : " and (r.petition.receivedOn < :day or r.petition.receivedOn = :day and r.id < :id)";
    }

    /** The key behind which the next page begins. */
    public OrderKey key(RemedyFilter filter, RemedyRow last) {
        return new OrderKey(filter.standing().isByDay() ? last.dueOn() : last.receivedOn(), last.id());
    }

    /** How many wait: in a township for its word or its order; at the bureau those whose day is near or past. */
    public long waiting() {
        if (officer.get().scope().level() != AreaLevel.CITY) {
            return scoped.query(
                            "select count(r) from Remedy r where {scope r} and (r.days.statementDueOn is not null"
                                    + " or r.days.orderDueOn is not null)",
                            Long.class)
                    .getSingleResult();
        }
        return scoped.query("select count(r) from Remedy r where {scope r} and r.dueOn <= :near", Long.class)
                .setParameter("near", near())
                .getSingleResult();
    }

    private LocalDate near() {
        LocalDate today = clocks.today();
        return today.plusDays(rules.wholeNumber(Parameter.REMEDY_WARNING_DAYS, today));
    }

    /** Writes the register as a workbook, page by page; its export is written down. */
    @RolesAllowed({BUREAU_SUPERVISOR, BUREAU_APPROVER, TOWNSHIP_HEAD})
    public void export(RemedyFilter filter, RemedySheet.Words words, OutputStream out) {
        RemedySheet sheet = new RemedySheet(words, out);
        int written = 0;
        RemedyFilter next = new RemedyFilter(filter.standing(), filter.year(), filter.township(), null);
        List<RemedyRow> rows = page(next, EXPORTED_AT_ONCE);
        while (!rows.isEmpty()) {
            sheet.add(rows);
            written += rows.size();
            next = new RemedyFilter(
                    filter.standing(), filter.year(), filter.township(), key(filter, rows.get(rows.size() - 1)));
            rows = rows.size() < EXPORTED_AT_ONCE ? List.of() : page(next, EXPORTED_AT_ONCE);
        }
        sheet.finish();
        audit.record("REMEDIES_EXPORTED", "", written + " rows");
    }
}
