package org.jiuzhu.remedy;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.area.Areas;
import org.jiuzhu.area.WorkingCalendar;
import org.jiuzhu.area.WorkingDays;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.casework.AssistanceCase;
import org.jiuzhu.casework.CaseSteps;
import org.jiuzhu.document.DocumentNumbers;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Collisions;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.Hand;
import org.jiuzhu.shared.Refusal;

/**
 * 复议诉讼: registered by the bureau, which is the respondent whatever township decided (行政复议法 article 19, 行政诉讼法
 * article 26(5)); the township concerned sees its own.
 */
@Stateless
@RolesAllowed({BUREAU_SUPERVISOR, BUREAU_APPROVER, APPROVER, TOWNSHIP_HEAD, REVIEWER, CLERK})
public class Remedies {
    @Inject
    private RemedyShelf shelf;

    @Inject
    private CaseSteps cases;

    @Inject
    private Areas areas;

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
     * A case and what of it can be attacked.
     *
     * @throws Refusal {@code not-found}
     */
    @RolesAllowed({BUREAU_SUPERVISOR, BUREAU_APPROVER})
    public AttackedCase attackable(String caseNumber) {
        AssistanceCase aCase = cases.require(caseNumber);
        return new AttackedCase(
                aCase.number(),
                aCase.applicant().name(),
                areas.require(aCase.townshipCode()).name(),
                aCase.matter(),
                aCase.submittedAt().toLocalDate(),
                shelf.decisions(aCase.id()));
    }

    /**
     * Until when somebody could file, and whether it was in time; reckoned for the form before it is sent.
     *
     * @return null while kind, decision or day of filing are missing
     * @throws Refusal {@code not-found}
     */
    @RolesAllowed({BUREAU_SUPERVISOR, BUREAU_APPROVER})
    public FilingTerm term(RemedyForm form) {
        AssistanceCase aCase = cases.require(form.caseNumber);
        AttackedDecision decision = chosen(form, aCase);
        return form.kind == null || decision == null ? null : term(form, decision, aCase);
    }

    private AttackedDecision chosen(RemedyForm form, AssistanceCase aCase) {
        return shelf.decisions(aCase.id()).stream()
                .filter(one -> one.key().equals(form.decision))
                .findFirst()
                .orElse(null);
    }

    private FilingTerm term(RemedyForm form, AttackedDecision decision, AssistanceCase aCase) {
        return decision.what() == Attacked.NO_ANSWER
                ? FilingTerm.againstSilence(aCase.submittedAt().toLocalDate())
                : FilingTerm.against(
                        form.kind,
                        new FilingTerm.Known(form.deliveredOn, form.told, form.reviewReceivedOn),
                        calendar.days());
    }

    /**
     * Registers what the bureau was asked to answer; its term runs from the day of the receipt.
     *
     * @return the key of the new file
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     * @throws FieldRefusal {@code remedy.registered} at the number of the outside body
     * @throws Refusal {@code not-found}
     */
    @RolesAllowed({BUREAU_SUPERVISOR, BUREAU_APPROVER})
    public long register(RemedyForm form) {
        AssistanceCase aCase = cases.require(form.caseNumber);
        AttackedDecision decision = chosen(form, aCase);
        LocalDate today = clocks.today();
        form.check(decision, today);
        Remedy remedy = new Remedy(
                numbers.next(DocumentNumbers.Kind.REMEDY, "", today),
                AboutCase.Subject.of(aCase),
                new Petition(form),
                new AttackedAct(decision, form, term(form, decision, aCase)),
                answerDue(form),
                new Hand(officer.get().login(), clocks.now()));
        try {
            shelf.entities().persist(remedy);
            shelf.entities().flush();
        } catch (PersistenceException failure) {
            throw Collisions.isDuplicate(failure) ? new FieldRefusal("outsideNumber", "remedy.registered") : failure;
        }
        audit.record("REMEDY_REGISTERED", "case/" + aCase.number(), remedy.number());
        return remedy.id();
    }

    private LocalDate answerDue(RemedyForm form) {
        Parameter term = form.kind == RemedyKind.RECONSIDERATION
                ? Parameter.RECONSIDERATION_ANSWER_DAYS
                : Parameter.LAWSUIT_ANSWER_DAYS;
        WorkingDays days = calendar.days();
        return AnswerTerm.of(form.kind, form.receivedOn, rules.wholeNumber(term, form.receivedOn), days);
    }

    /**
     * One with everything beside it; the look is written down.
     *
     * @throws Refusal {@code not-found}, also where it belongs to another township
     */
    public RemedyFile open(long id) {
        Remedy remedy = shelf.require(id);
        AssistanceCase aCase = shelf.caseOf(remedy);
        RemedyOrder order = shelf.order(id).orElse(null);
        audit.record("REMEDY_OPENED", "case/" + aCase.number(), remedy.number());
        return new RemedyFile(
                remedy,
                aCase.number(),
                aCase.applicant().name(),
                areas.require(remedy.townshipCode()).name(),
                areas.require(remedy.villageCode()).name(),
                shelf.statements(id),
                shelf.bundles(id),
                order,
                order == null ? List.of() : shelf.redressed(remedy, order),
                shelf.ofCase(aCase.id(), id));
    }

    /**
     * Those about a case, in the order of their receipt.
     *
     * @throws Refusal {@code not-found} for a case of another area
     */
    public List<RemedyLine> ofCase(String caseNumber) {
        return shelf.ofCase(cases.require(caseNumber).id(), 0);
    }
}
