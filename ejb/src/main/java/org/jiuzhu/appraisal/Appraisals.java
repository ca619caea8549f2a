package org.jiuzhu.appraisal;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.casework.AssistanceCase;
import org.jiuzhu.casework.CaseStep;
import org.jiuzhu.casework.CaseSteps;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Refusal;

/**
 * 民主评议 (民发〔2012〕220号 arts. 21 to 24): in every 低保 case of that version, later after an objection or by the township's own
 * decision (民发〔2021〕57号 art. 19; decision 6).
 */
@Stateless
@RolesAllowed(CLERK)
public class Appraisals {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private ScopedQueries scoped;

    @Inject
    private CaseSteps steps;

    @Inject
    private Rulebook rules;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    /**
     * Calls the village together.
     *
     * @throws org.jiuzhu.shared.FormRefusal {@code appraisal.past}, {@code appraisal.time} and what is missing
     * @throws Refusal {@code case.step-not-open} before the survey is signed
     */
    public void call(String number, AppraisalCall call) {
        call.refuseFaults(clocks.today());
        AssistanceCase aCase = steps.require(number);
        steps.callAppraisal(aCase, call.moment().toString().replace('T', ' ') + " " + call.place);
        entities.persist(new Appraisal(aCase, call, officer.get().login()));
    }

    /**
     * Writes the minutes down; after great dispute the survey is made anew (art. 24).
     *
     * @throws org.jiuzhu.shared.FormRefusal {@code appraisal.quorum}, {@code appraisal.unsigned}, {@code appraisal.tally} and
     *     what is missing
     * @throws Refusal {@code case.step-not-open}
     */
    public void record(String number, AppraisalForm form) {
        AssistanceCase aCase = steps.require(number);
        Appraisal called = called(aCase);
        form.refuseFaults(called.calledFor().toLocalDate(), clocks.today());
        steps.recordAppraisal(aCase, form.conclusion.name(), form.conclusion == Conclusion.DISPUTED);
        called.record(form, officer.get().login(), clocks.now());
    }

    private Appraisal called(AssistanceCase aCase) {
        return entities.createQuery(
                        "select a from Appraisal a where a.caseId = :case and a.heldOn is null order by a.id desc",
                        Appraisal.class)
                .setParameter("case", aCase.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal("case.step-not-open", CaseStep.RECORD_APPRAISAL, aCase.state()));
    }

    /**
     * Lets the appraisal be: where it is not due in every case, or for an undisputed family since 中办发〔2020〕18号 item 24; a
     * reason is required.
     *
     * @throws Refusal {@code appraisal.not-to-be-skipped}, {@code case.step-not-open}
     */
    @RolesAllowed(REVIEWER)
    public void skip(String number, String reason) {
        Faults faults = new Faults();
        faults.require("skipReason", reason, 2000);
        faults.refuseIfAny();
        AssistanceCase aCase = steps.require(number);
        if (aCase.procedure().appraised() && !maySkip(aCase)) {
            throw new Refusal("appraisal.not-to-be-skipped");
        }
        steps.skipAppraisal(aCase, reason);
    }

    private boolean maySkip(AssistanceCase aCase) {
        return rules.wholeNumber(Parameter.APPRAISAL_SKIPPED_UNDISPUTED, aCase.acceptedOn()) == 1;
    }

    /** The appraisals of a case, newest first. */
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
    public List<Appraisal> ofCase(String number) {
        return scoped.query(
                        "select a from Appraisal a, AssistanceCase c where c.id = a.caseId and c.number = :number"
                                + " and {scope a} order by a.id desc",
                        Appraisal.class)
                .setParameter("number", number)
                .getResultList();
    }
}
