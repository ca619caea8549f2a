package org.jiuzhu.casework;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.Refusal;

/** Takes in what investigators send from the field; nothing that came in is lost, and nothing is overwritten by it. */
@Stateless
@RolesAllowed(INVESTIGATOR)
public class FieldSurveys {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private ScopedQueries scoped;

    @Inject
    private CaseSteps steps;

    @Inject
    private KinWatch kin;

    @Inject
    private Enquiry enquiry;

    @Inject
    private Records records;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clocks clocks;

    /** What became of a survey that was sent, and the one that stands in the case; null where there is none. */
    public record Sent(FieldSurvey mine, Survey standing, CaseState state) {}

    /**
     * Records a survey by the step of the desk, with all its guards; where the case has moved on it is parked. Sent again
     * under the same key it is answered as before and recorded once.
     *
     * @throws org.jiuzhu.shared.FormRefusal what is missing; {@code survey.deed-in-the-future},
     *     {@code survey.deed-before-acceptance}, {@code survey.two-investigators}, {@code survey.unsigned}
     * @throws Refusal {@code not-found}, also in another area; {@code survey.key-taken}
     */
    public Sent send(FieldSurveyForm form) {
        form.refuseWithoutKey(officer.get().login());
        AssistanceCase aCase = locked(form.number);
        Optional<FieldSurvey> before = byKey(form.id);
        if (before.isPresent()) {
            return sent(requireSame(before.get(), aCase), aCase);
        }
        LocalDateTime now = clocks.now();
        refuseFaults(form, aCase, now);
        FieldSurvey mine = new FieldSurvey(aCase, form, officer.get().login(), now);
        kin.look(aCase);
        Optional<Obstacle> obstacle = Obstacle.before(aCase, form.round, officer.get());
        obstacle.ifPresentOrElse(mine::park, () -> mine.recorded(record(form.number, mine)));
        entities.persist(mine);
        entities.flush();
        audit.record("FIELD_SURVEY_" + mine.state(), "case/" + form.number, "field/" + mine.id());
        return sent(mine, aCase);
    }

    private void refuseFaults(FieldSurveyForm form, AssistanceCase aCase, LocalDateTime now) {
        if (aCase.acceptedOn() == null) {
            throw new Refusal("case.step-not-open", CaseStep.RECORD_SURVEY, aCase.state());
        }
        form.refuseFaults(aCase.acceptedOn(), officer.get().login(), now);
        if (enquiry.secondInvestigators().stream().noneMatch(one -> one.login().equals(form.secondInvestigator))) {
            throw new FieldRefusal("secondInvestigator", "survey.no-investigator");
        }
    }

    private FieldSurvey requireSame(FieldSurvey before, AssistanceCase aCase) {
        if (!before.isOf(aCase.id(), officer.get().login())) {
            throw new Refusal("survey.key-taken");
        }
        return before;
    }

    private Survey record(String number, FieldSurvey mine) {
        enquiry.recordSurvey(number, mine.form());
        return Records.required(records.survey(steps.require(number)));
    }

    private Sent sent(FieldSurvey mine, AssistanceCase aCase) {
        return new Sent(mine, records.survey(aCase).orElse(null), aCase.state());
    }

    /**
     * What was parked becomes the survey of the case, now that its step is open again; by the hand that sent it.
     *
     * @throws Refusal {@code not-found}, {@code survey.settled}, {@code case.step-not-open}
     */
    public void takeOver(String number, String key) {
        AssistanceCase aCase = locked(number);
        FieldSurvey mine = requireMine(aCase, key);
        mine.requireParked();
        if (!CaseStep.RECORD_SURVEY.isOpen(aCase, officer.get())) {
            throw new Refusal("case.step-not-open", CaseStep.RECORD_SURVEY, aCase.state());
        }
        mine.takenOver(record(number, mine), clocks.now());
        audit.record("FIELD_SURVEY_TAKEN_OVER", "case/" + number, "field/" + mine.id());
    }

    /**
     * What was parked is not needed; it stays to be read.
     *
     * @throws Refusal {@code not-found}, {@code survey.settled}
     */
    public void discard(String number, String key) {
        FieldSurvey mine = requireMine(locked(number), key);
        mine.discard(clocks.now());
        audit.record("FIELD_SURVEY_DISCARDED", "case/" + number, "field/" + mine.id());
    }

    /** Everything that came in from the field for that case, the newest first. */
    @RolesAllowed({
        CLERK,
        INVESTIGATOR,
        REVIEWER,
        APPROVER,
        TOWNSHIP_HEAD,
        VILLAGE_AGENT,
        BUREAU_APPROVER,
        BUREAU_SUPERVISOR
    })
    public List<FieldSurvey> ofCase(String number) {
        AssistanceCase aCase = steps.require(number);
        return scoped.query(
                        "select f from FieldSurvey f where f.caseId = :case and {scope f} order by f.id desc",
                        FieldSurvey.class)
                .setParameter("case", aCase.id())
                .setMaxResults(20)
                .getResultList();
    }

    private FieldSurvey requireMine(AssistanceCase aCase, String key) {
        return byKey(key)
                .filter(one -> one.isOf(aCase.id(), officer.get().login()))
                .orElseThrow(() -> new Refusal("not-found"));
    }

    private Optional<FieldSurvey> byKey(String key) {
        return scoped.query("select f from FieldSurvey f where f.uuid = :key and {scope f}", FieldSurvey.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** One hand at a time, so that who comes second sees what the first has done. */
    private AssistanceCase locked(String number) {
        AssistanceCase aCase = steps.require(number);
        entities.refresh(aCase, LockModeType.PESSIMISTIC_WRITE);
        return aCase;
    }
}
