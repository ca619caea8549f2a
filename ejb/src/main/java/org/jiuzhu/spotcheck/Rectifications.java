package org.jiuzhu.spotcheck;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.area.WorkingCalendar;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.document.DocumentNumbers;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Refusal;

/** 整改: ordered for a file with findings, answered by the township, checked again by the bureau, closed. */
@Stateless
@RolesAllowed({BUREAU_SUPERVISOR, BUREAU_APPROVER, TOWNSHIP_HEAD, APPROVER, REVIEWER, CLERK})
public class Rectifications {
    private static final String ROW = "select new org.jiuzhu.spotcheck.OrderRow(r.id, r.number, r.fileId,"
            + " c.applicantName, t.name, r.matter, r.state, r.dueOn, r.changeWanted, r.demand)"
            + " from Rectification r, SpotFile f, AssistanceCase c, AdministrativeArea t where {scope r}"
            + " and f.id = r.fileId and c.id = f.caseId and t.code = r.townshipCode";

    @Inject
    private ScopedQueries scoped;

    @Inject
    private Readers readers;

    @Inject
    private DocumentNumbers numbers;

    @Inject
    private Rulebook rules;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    /**
     * A page of orders in the officer's area, the most urgent first; those that are done with, the newest term first.
     *
     * @param closed those that are done with instead of those that run
     * @param after behind which one the page begins; null for the first page
     */
    public List<OrderRow> page(boolean closed, OrderKey after, int size) {
        String sign = closed ? "<" : ">";
        TypedQuery<OrderRow> query = scoped.query(
                ROW + " and r.state " + (closed ? "=" : "<>") + " :closed"
                        + (after == null
                                ? ""
                                : " and (r.dueOn " + sign + " :due or r.dueOn = :due and r.id " + sign + " :id)")
                        + (closed ? " order by r.dueOn desc, r.id desc" : " order by r.dueOn, r.id"),
                OrderRow.class);
        if (after != null) {
            query.setParameter("due", after.dueOn()).setParameter("id", after.id());
        }
        return query.setParameter("closed", OrderState.CLOSED)
                .setMaxResults(Math.max(1, Math.min(size, 100)))
                .getResultList();
    }

    /** How many wait for the township, in the officer's area. */
    public long waiting() {
        return scoped.query("select count(r) from Rectification r where {scope r} and r.state in :open", Long.class)
                .setParameter("open", List.of(OrderState.ORDERED, OrderState.RETURNED))
                .getSingleResult();
    }

    /** By when a township answers an order of today, if nothing else is said. */
    @RolesAllowed(BUREAU_SUPERVISOR)
    public LocalDate usualTerm() {
        LocalDate today = clocks.today();
        return calendar.days().after(today, rules.wholeNumber(Parameter.RECTIFICATION_DAYS, today));
    }

    /**
     * Orders a township to put right what was found in a file.
     *
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     * @throws Refusal {@code not-found}, {@code spot.no-finding}, {@code spot.ordered}
     */
    @RolesAllowed(BUREAU_SUPERVISOR)
    public String order(long fileId, OrderForm form) {
        SpotSample sample = scoped.require(SpotSample.class, "fileId", fileId);
        readers.entities().refresh(sample, LockModeType.PESSIMISTIC_WRITE);
        SpotFile file = scoped.require(SpotFile.class, "id", fileId);
        if (sample.outcome() == null || sample.outcome() == ReadOutcome.PASSED) {
            throw new Refusal("spot.no-finding");
        }
        if (readers.order(fileId).isPresent()) {
            throw new Refusal("spot.ordered");
        }
        Long benefit = readers.benefit(file);
        form.check(benefit != null, clocks.today());
        String number = numbers.next(DocumentNumbers.Kind.RECTIFICATION, "", clocks.today());
        readers.entities().persist(new Rectification(number, file, benefit, form, officer.get(), clocks.now()));
        audit.record("RECTIFICATION_ORDERED", number, "file " + fileId);
        return number;
    }

    /**
     * The township says what it has put right, and when.
     *
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     * @throws Refusal {@code not-found}, {@code spot.order-step}; {@code spot.change-missing} where a change of the
     *     benefit is wanted and none has been decided since
     */
    @RolesAllowed({REVIEWER, TOWNSHIP_HEAD})
    public void answer(long id, LocalDate correctedOn, String words) {
        Rectification order = locked(id);
        Faults faults = words(words);
        faults.chosen("correctedOn", correctedOn);
        if (correctedOn != null && correctedOn.isAfter(clocks.today())) {
            faults.add("correctedOn", "spot.corrected-day");
        }
        faults.refuseIfAny();
        requireChange(order);
        order.answer(correctedOn, words.strip(), officer.get(), clocks.now());
        audit.record("RECTIFICATION_ANSWERED", order.number(), "");
    }

    private void requireChange(Rectification order) {
        if (order.isChangeWanted() && readers.changesSince(order).isEmpty()) {
            throw new Refusal("spot.change-missing");
        }
    }

    /**
     * The re-check finds it not done: the township gets the usual term again.
     *
     * @throws org.jiuzhu.shared.FormRefusal without a word
     * @throws Refusal {@code not-found}, {@code spot.order-step}
     */
    @RolesAllowed(BUREAU_SUPERVISOR)
    public void sendBack(long id, String words) {
        Rectification order = locked(id);
        words(words).refuseIfAny();
        order.sendBack(usualTerm(), words.strip(), officer.get(), clocks.now());
        audit.record("RECTIFICATION_RETURNED", order.number(), "");
    }

    /**
     * Gives the township until another day.
     *
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     * @throws Refusal {@code not-found}, {@code spot.order-step}
     */
    @RolesAllowed(BUREAU_SUPERVISOR)
    public void extend(long id, LocalDate until, String words) {
        Rectification order = locked(id);
        Faults faults = words(words);
        faults.chosen("dueOn", until);
        if (until != null && until.isBefore(clocks.today())) {
            faults.add("dueOn", "spot.order-due", clocks.today());
        }
        faults.refuseIfAny();
        order.extend(until, words.strip(), officer.get(), clocks.now());
        audit.record("RECTIFICATION_EXTENDED", order.number(), until.toString());
    }

    /**
     * The re-check finds it done.
     *
     * @throws org.jiuzhu.shared.FormRefusal without a word
     * @throws Refusal {@code not-found}, {@code spot.order-step}, {@code spot.change-missing}
     */
    @RolesAllowed(BUREAU_SUPERVISOR)
    public void close(long id, String words) {
        Rectification order = locked(id);
        words(words).refuseIfAny();
        requireChange(order);
        order.close(words.strip(), officer.get(), clocks.now());
        audit.record("RECTIFICATION_CLOSED", order.number(), "");
    }

    private static Faults words(String words) {
        Faults faults = new Faults();
        faults.require("words", words, 1000);
        return faults;
    }

    private Rectification locked(long id) {
        Rectification order = scoped.require(Rectification.class, "id", id);
        readers.entities().refresh(order, LockModeType.PESSIMISTIC_WRITE);
        return order;
    }
}
