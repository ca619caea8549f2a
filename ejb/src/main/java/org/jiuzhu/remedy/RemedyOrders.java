package org.jiuzhu.remedy;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.area.WorkingCalendar;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.document.DocumentNumbers;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Hand;
import org.jiuzhu.shared.Refusal;

/** 履行责令: given where the bureau lost, answered by the township, checked again and closed by another hand of the bureau. */
@Stateless
@RolesAllowed({BUREAU_SUPERVISOR, BUREAU_APPROVER})
public class RemedyOrders {
    @Inject
    private RemedyShelf shelf;

    @Inject
    private DocumentNumbers numbers;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private Rulebook rules;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    /** By when a township answers an order of today, if nothing else is said. */
    public LocalDate usualTerm() {
        LocalDate today = clocks.today();
        return calendar.days().after(today, rules.wholeNumber(Parameter.RECTIFICATION_DAYS, today));
    }

    /**
     * Orders the township to put right what was lost or settled.
     *
     * @return the number of the order
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     * @throws Refusal {@code not-found}, {@code remedy.step-not-open}, {@code remedy.nothing-lost}, {@code spot.ordered}
     */
    public String order(long id, RedressForm form) {
        Remedy remedy = shelf.locked(id);
        remedy.require(RemedyAct.ORDER);
        if (!remedy.isLost() && remedy.result().outcome() != RemedyOutcome.SETTLED) {
            throw new Refusal("remedy.nothing-lost");
        }
        if (shelf.order(id).isPresent()) {
            throw new Refusal("spot.ordered");
        }
        Long benefit = shelf.benefit(remedy.caseId());
        form.check(benefit != null, clocks.today());
        String number = numbers.next(DocumentNumbers.Kind.RECTIFICATION, "", clocks.today());
        RemedyOrder order = new RemedyOrder(number, remedy, benefit, form, hand());
        shelf.entities().persist(order);
        remedy.moveOrder(RemedyAct.ORDER, order, form.demand.strip(), hand());
        audit.record("REMEDY_ORDERED", remedy.number(), number);
        return number;
    }

    /**
     * The township says what it has put right, and when.
     *
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     * @throws Refusal {@code not-found}, {@code spot.order-step}, {@code remedy.change-missing},
     *     {@code remedy.decision-missing} where that is wanted and none was made since
     */
    @RolesAllowed({REVIEWER, TOWNSHIP_HEAD})
    public void putRight(long id, LocalDate correctedOn, String words) {
        Remedy remedy = shelf.locked(id);
        RemedyOrder order = required(id);
        Faults faults = words(words);
        faults.chosen("correctedOn", correctedOn);
        LocalDate ordered = order.orderedAt().toLocalDate();
        if (correctedOn != null && (correctedOn.isBefore(ordered) || correctedOn.isAfter(clocks.today()))) {
            faults.add("correctedOn", "remedy.day-between", ordered, clocks.today());
        }
        faults.refuseIfAny();
        requireRedress(remedy, order);
        order.answer(correctedOn, hand());
        remedy.moveOrder(RemedyAct.PUT_RIGHT, order, words.strip(), hand());
        audit.record("REMEDY_PUT_RIGHT", remedy.number(), order.number());
    }

    private void requireRedress(Remedy remedy, RemedyOrder order) {
        if (order.redress() != Redress.NONE && shelf.redressed(remedy, order).isEmpty()) {
            throw new Refusal(order.redress() == Redress.CHANGE ? "remedy.change-missing" : "remedy.decision-missing");
        }
    }

    /**
     * The re-check finds it not done: the township gets the usual term again.
     *
     * @throws org.jiuzhu.shared.FormRefusal without a word
     * @throws Refusal {@code not-found}, {@code spot.order-step}
     */
    public void sendBack(long id, String words) {
        Remedy remedy = shelf.locked(id);
        RemedyOrder order = required(id);
        words(words).refuseIfAny();
        order.sendBack(usualTerm());
        remedy.moveOrder(RemedyAct.RETURN, order, words.strip(), hand());
        audit.record("REMEDY_ORDER_RETURNED", remedy.number(), order.number());
    }

    /**
     * Gives the township until another day.
     *
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     * @throws Refusal {@code not-found}, {@code spot.order-step}
     */
    public void extend(long id, LocalDate until, String words) {
        Remedy remedy = shelf.locked(id);
        RemedyOrder order = required(id);
        Faults faults = words(words);
        faults.chosen("extendedTo", until);
        if (until != null && until.isBefore(clocks.today())) {
            faults.add("extendedTo", "spot.order-due", clocks.today());
        }
        faults.refuseIfAny();
        order.extend(until);
        remedy.moveOrder(RemedyAct.EXTEND, order, words.strip(), hand());
        audit.record("REMEDY_ORDER_EXTENDED", remedy.number(), until.toString());
    }

    /**
     * The re-check finds it done.
     *
     * @throws org.jiuzhu.shared.FormRefusal without a word
     * @throws Refusal {@code not-found}, {@code spot.order-step}, {@code remedy.same-hand} by whoever gave the order or
     *     signed what was attacked
     */
    public void close(long id, String words) {
        Remedy remedy = shelf.locked(id);
        RemedyOrder order = required(id);
        words(words).refuseIfAny();
        order.close(hand(), remedy.act().decidedBy());
        remedy.moveOrder(RemedyAct.CLOSE, order, words.strip(), hand());
        audit.record("REMEDY_ORDER_CLOSED", remedy.number(), order.number());
    }

    private RemedyOrder required(long id) {
        return shelf.order(id).orElseThrow(() -> new Refusal("not-found"));
    }

    private static Faults words(String words) {
        Faults faults = new Faults();
        faults.require("words", words, 1000);
        return faults;
    }

    private Hand hand() {
        return new Hand(officer.get().login(), clocks.now());
    }
}
