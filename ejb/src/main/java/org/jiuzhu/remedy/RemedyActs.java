package org.jiuzhu.remedy;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.area.WorkingCalendar;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Hand;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.spotcheck.OrderState;

/** What is done about a reconsideration or lawsuit: the township states, the bureau answers, is heard, is told the result. */
@Stateless
@RolesAllowed({BUREAU_SUPERVISOR, BUREAU_APPROVER})
public class RemedyActs {
    private static final int LONGEST_STATEMENT = 4000;

    @Inject
    private RemedyShelf shelf;

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

    @Inject
    private Event<RemedyDecided> decided;

    /** By when a township states what happened, asked today, if nothing else is said. */
    public LocalDate usualStatementTerm() {
        LocalDate today = clocks.today();
        return calendar.days().after(today, rules.wholeNumber(Parameter.STATEMENT_DAYS, today));
    }

    /**
     * Asks the township what happened.
     *
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     * @throws Refusal {@code not-found}, {@code remedy.step-not-open}, {@code remedy.statement-open}
     */
    public void ask(long id, String question, LocalDate until) {
        Remedy remedy = shelf.locked(id);
        Faults faults = new Faults();
        faults.require("question", question, 500);
        faults.chosen("until", until);
        if (until != null && until.isBefore(clocks.today())) {
            faults.add("until", "spot.order-due", clocks.today());
        }
        faults.refuseIfAny();
        remedy.ask(until, question.strip(), hand());
        int ordinal = shelf.statements(id).size() + 1;
        shelf.entities().persist(new FactStatement(id, ordinal, question.strip(), until, hand()));
        audit.record("REMEDY_STATEMENT_ASKED", remedy.number(), until.toString());
    }

    /**
     * The township states what happened.
     *
     * @param words at most 4,000 characters
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     * @throws Refusal {@code not-found}, {@code remedy.step-not-open}, {@code remedy.not-asked}, {@code remedy.same-hand}
     */
    @RolesAllowed({APPROVER, TOWNSHIP_HEAD, REVIEWER, CLERK})
    public void state(long id, String words) {
        Remedy remedy = shelf.locked(id);
        Faults faults = new Faults();
        faults.require("statement", words, LONGEST_STATEMENT);
        faults.refuseIfAny();
        List<FactStatement> asked = shelf.statements(id);
        FactStatement open = asked.stream()
                .filter(one -> !one.isSaid())
                .findFirst()
                .orElseThrow(() -> new Refusal("remedy.not-asked"));
        remedy.stated(hand());
        open.say(words.strip(), hand());
        audit.record("REMEDY_STATED", remedy.number(), "");
    }

    /**
     * The bureau's answer was filed.
     *
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     * @throws Refusal {@code not-found}, {@code remedy.step-not-open}
     */
    public void answer(long id, LocalDate day, String words) {
        Remedy remedy = past(id, day, words);
        remedy.enter(RemedyAct.ANSWER, day, words.strip(), hand());
        audit.record("REMEDY_ANSWERED", remedy.number(), day.toString());
    }

    /** A day was set for the hearing; refuses as {@link #answer}, and a day that is over. */
    public void schedule(long id, LocalDate day, String words) {
        Remedy remedy = shelf.locked(id);
        Faults faults = words(words);
        faults.chosen("day", day);
        if (day != null && day.isBefore(clocks.today())) {
            faults.add("day", "spot.order-due", clocks.today());
        }
        faults.refuseIfAny();
        remedy.enter(RemedyAct.SCHEDULE, day, words.strip(), hand());
        audit.record("REMEDY_SCHEDULED", remedy.number(), day.toString());
    }

    /** It was heard, and who appeared for the bureau; refuses as {@link #answer}. */
    public void hear(long id, LocalDate day, String words) {
        Remedy remedy = past(id, day, words);
        remedy.enter(RemedyAct.HEAR, day, words.strip(), hand());
        audit.record("REMEDY_HEARD", remedy.number(), day.toString());
    }

    /** It was withdrawn outside; refuses as {@link #answer}. */
    public void withdraw(long id, LocalDate day, String words) {
        Remedy remedy = past(id, day, words);
        remedy.withdraw(day, words.strip(), hand());
        tell(remedy);
    }

    /**
     * It was decided outside. What was lost becomes a finding with its reason and its cause, and waits for an order.
     *
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     * @throws Refusal {@code not-found}, {@code remedy.step-not-open}
     */
    public void decide(long id, OutcomeForm form) {
        Remedy remedy = shelf.locked(id);
        form.check(remedy.petition().receivedOn(), clocks.today());
        remedy.decide(RemedyResult.of(form), form.words.strip(), hand());
        tell(remedy);
    }

    private void tell(Remedy remedy) {
        RemedyOutcome outcome = remedy.result().outcome();
        audit.record("REMEDY_DECIDED", remedy.number(), outcome.name());
        decided.fire(new RemedyDecided(remedy.id(), remedy.caseId(), remedy.townshipCode(), remedy.matter(), outcome));
    }

    /**
     * Everything has been done that follows from it.
     *
     * @throws org.jiuzhu.shared.FormRefusal without a word
     * @throws Refusal {@code not-found}, {@code remedy.step-not-open}, {@code remedy.order-missing} where it was lost
     *     and no order was closed, or an order runs
     */
    public void carryOut(long id, String words) {
        Remedy remedy = shelf.locked(id);
        words(words).refuseIfAny();
        boolean putRight =
                shelf.order(id).map(order -> order.state() == OrderState.CLOSED).orElse(!remedy.isLost());
        remedy.carryOut(putRight, words.strip(), hand());
        audit.record("REMEDY_CARRIED_OUT", remedy.number(), "");
    }

    /** A day that is over and not before the receipt, and a word. */
    private Remedy past(long id, LocalDate day, String words) {
        Remedy remedy = shelf.locked(id);
        Faults faults = words(words);
        faults.chosen("day", day);
        LocalDate received = remedy.petition().receivedOn();
        if (day != null && (day.isBefore(received) || day.isAfter(clocks.today()))) {
            faults.add("day", "remedy.day-between", received, clocks.today());
        }
        faults.refuseIfAny();
        return remedy;
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
