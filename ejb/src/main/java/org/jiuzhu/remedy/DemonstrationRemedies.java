package org.jiuzhu.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.access.Officer;
import org.jiuzhu.area.WorkingCalendar;
import org.jiuzhu.casework.AssistanceCase;
import org.jiuzhu.casework.Decision;
import org.jiuzhu.document.DocumentNumbers;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Hand;
import org.jiuzhu.shared.Installation;

/** Reconsiderations and lawsuits of a demonstration's past, each against a refusal of which the household was told. */
@ApplicationScoped
public class DemonstrationRemedies {
    private static final int NINE = 9;

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private RemedyShelf shelf;

    @Inject
    private DocumentNumbers numbers;

    @Inject
    private Rulebook rules;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private Installation installation;

    /** An act of one officer on a day, with what was said. */
    public record Deed(Officer officer, LocalDate day, String words) {
        private Hand hand() {
            return new Hand(officer.login(), day.atTime(NINE, 0));
        }
    }

    /**
     * The newest refusal that was told before a day and is not attacked yet, attacked as the form says.
     *
     * @return nothing where there is no such refusal
     */
    public Optional<Remedy> attack(RemedyForm form, Deed registered) {
        installation.requireDemonstration();
        List<AssistanceCase> refused = entities.createQuery(
                        "select c from AssistanceCase c, Decision d where d.caseId = c.id and d.notifiedOn < :day"
                                + " and d.outcome = :refused and not exists"
                                + " (select r.id from Remedy r where r.caseId = c.id) order by d.notifiedOn desc, c.id",
                        AssistanceCase.class)
                .setParameter("day", form.filedOn)
                .setParameter("refused", Decision.Outcome.REFUSED)
                .setMaxResults(1)
                .getResultList();
        return refused.stream().findFirst().map(aCase -> attack(aCase, form, registered));
    }

    private Remedy attack(AssistanceCase aCase, RemedyForm form, Deed registered) {
        AttackedDecision decision = shelf.decisions(aCase.id()).get(0);
        form.claimant = Claimant.APPLICANT;
        form.claimantName = aCase.applicant().name();
        form.deliveredOn = decision.deliveredOn();
        form.claim = registered.words();
        FilingTerm term =
                FilingTerm.against(form.kind, new FilingTerm.Known(form.deliveredOn, form.told, null), calendar.days());
        Remedy remedy = new Remedy(
                numbers.next(DocumentNumbers.Kind.REMEDY, "", form.receivedOn),
                AboutCase.Subject.of(aCase),
                new Petition(form),
                new AttackedAct(decision, form, term),
                answerDue(form),
                registered.hand());
        entities.persist(remedy);
        entities.flush();
        return remedy;
    }

    private LocalDate answerDue(RemedyForm form) {
        boolean review = form.kind == RemedyKind.RECONSIDERATION;
        Parameter days = review ? Parameter.RECONSIDERATION_ANSWER_DAYS : Parameter.LAWSUIT_ANSWER_DAYS;
        return AnswerTerm.of(form.kind, form.receivedOn, rules.wholeNumber(days, form.receivedOn), calendar.days());
    }

    /** The township is asked what happened, and has not said it yet. */
    public void ask(Remedy remedy, Deed deed, LocalDate until) {
        remedy.ask(until, deed.words(), deed.hand());
        entities.persist(new FactStatement(remedy.id(), 1, deed.words(), until, deed.hand()));
    }

    /** It was answered or heard. */
    public void enter(Remedy remedy, RemedyAct act, Deed deed) {
        remedy.enter(act, deed.day(), deed.words(), deed.hand());
    }

    /** It was decided outside. */
    public void decide(Remedy remedy, OutcomeForm outcome, Deed deed) {
        remedy.decide(RemedyResult.of(outcome), deed.words(), deed.hand());
    }

    /** What was lost is ordered to be put right. */
    public void order(Remedy remedy, RedressForm form, Deed deed) {
        String number = numbers.next(DocumentNumbers.Kind.RECTIFICATION, "", deed.day());
        RemedyOrder order = new RemedyOrder(number, remedy, null, form, deed.hand());
        entities.persist(order);
        remedy.moveOrder(RemedyAct.ORDER, order, form.demand, deed.hand());
    }

    public void carryOut(Remedy remedy, Deed deed) {
        remedy.carryOut(!remedy.isLost(), deed.words(), deed.hand());
    }
}
