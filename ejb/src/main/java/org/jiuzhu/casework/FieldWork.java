package org.jiuzhu.casework;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.area.Areas;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.casework.FieldCase.FieldMember;
import org.jiuzhu.household.HouseholdMember;
import org.jiuzhu.shared.Ages;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Refusal;

/** What investigators take along to the households: only what waits for their survey, only in their area. */
@Stateless
@RolesAllowed(INVESTIGATOR)
public class FieldWork {
    private static final int PAGE = 25;

    @Inject
    private ScopedQueries scoped;

    @Inject
    private CaseSteps steps;

    @Inject
    private KinWatch kin;

    @Inject
    private Enquiry enquiry;

    @Inject
    private Areas areas;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clocks clocks;

    /** By the office's clock; a phone reckons the moment of a deed by it. */
    public LocalDateTime now() {
        return clocks.now();
    }

    /** At most 25 by their days, after that key; without those to whose household the officer is known to be near kin. */
    public List<FieldTask> waiting(LocalDate afterDay, Long afterId) {
        return scoped.query(
                        "select new org.jiuzhu.casework.FieldTask(t.id, c.number, c.applicantName, c.matter,"
                                + " c.registration, v.name, t.dueOn) from CaseTask t join t.aCase c,"
                                + " AdministrativeArea v where v.code = t.villageCode and {scope t}"
                                + " and t.duty = :duty and (t.dueOn > :day or (t.dueOn = :day and t.id > :id))"
                                + " and not exists (select k from CaseKin k where k.aCase = c"
                                + " and k.holderLogin = :login) order by t.dueOn, t.id",
                        FieldTask.class)
                .setParameter("duty", Duty.RECORD_SURVEY)
                .setParameter("login", officer.get().login())
                .setParameter("day", afterDay == null ? LocalDate.of(1900, 1, 1) : afterDay)
                .setParameter("id", afterId == null ? 0L : afterId)
                .setMaxResults(PAGE)
                .getResultList();
    }

    /**
     * The facts of a case to be taken along; the look is written down.
     *
     * @throws Refusal {@code not-found}, also in another area; {@code case.step-not-open} where it waits for no survey of
     *     this officer
     */
    public FieldCase takeAlong(String number) {
        AssistanceCase aCase = steps.require(number);
        kin.look(aCase);
        if (!CaseStep.RECORD_SURVEY.isOpen(aCase, officer.get())) {
            throw new Refusal("case.step-not-open", CaseStep.RECORD_SURVEY, aCase.state());
        }
        audit.record("SURVEY_TAKEN_ALONG", "case/" + number, "members " + aCase.persons());
        return new FieldCase(
                aCase.number(),
                aCase.round(),
                aCase.matter(),
                aCase.registration(),
                aCase.acceptedOn(),
                aCase.applicant().name(),
                areas.require(aCase.villageCode()).name(),
                aCase.household().address(),
                aCase.household().members().stream().map(this::member).toList(),
                enquiry.secondInvestigators());
    }

    private FieldMember member(HouseholdMember member) {
        int age = Ages.on(member.person().bornOn(), clocks.today());
        return new FieldMember(member.person().name(), member.relation(), age);
    }
}
