package org.jiuzhu.casework;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.Role;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.area.Areas;
import org.jiuzhu.casework.AssistanceCase.Acceptance;
import org.jiuzhu.casework.AssistanceCase.Channel;
import org.jiuzhu.casework.TrailEntry.Hand;
import org.jiuzhu.delegation.DelegationInstrument;
import org.jiuzhu.delegation.DelegationInstruments;
import org.jiuzhu.document.DocumentNumbers;
import org.jiuzhu.household.Declaration;
import org.jiuzhu.household.HouseholdForm;
import org.jiuzhu.household.Households;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Route;
import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Collisions;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Refusal;

/** The counter: applications come in, are accepted, or go back once with everything that is missing. */
@Stateless
@RolesAllowed(CLERK)
public class Intake {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private ScopedQueries scoped;

    @Inject
    private Households households;

    @Inject
    private CaseSteps steps;

    @Inject
    private Records records;

    @Inject
    private KinWatch kin;

    @Inject
    private EarlierHelp earlier;

    @Inject
    private CaseNumbers caseNumbers;

    @Inject
    private DocumentNumbers numbers;

    @Inject
    private DelegationInstruments instruments;

    @Inject
    private Rulebook rules;

    @Inject
    private Areas areas;

    @Inject
    private Clocks clocks;

    /**
     * Files an application for one of the four matters: at the counter, through a village agent with the household's
     * mandate, or as it came in over the service platform, whose number stands for the mandate (民发〔2021〕57号 arts. 4,
     * 6, 9). It waits on the desk of the township of the village, whoever filed it.
     *
     * @return the case number: township (9), matter (2), month (6), serial (5)
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     * @throws Refusal {@code case.already-open} with its number, {@code case.submitted-meanwhile} at the same moment
     */
    @RolesAllowed({CLERK, VILLAGE_AGENT, BUREAU_SERVICE})
    public String submit(HouseholdForm form) {
        Officer who = officer.get();
        Channel channel = channelOf(who);
        requireMandate(form, channel);
        scoped.requireWithin(form.villageCode);
        try {
            return file(form, who, channel);
        } catch (PersistenceException failure) {
            throw Collisions.isDuplicate(failure) ? new Refusal("case.submitted-meanwhile") : failure;
        }
    }

    private String file(HouseholdForm form, Officer who, Channel channel) {
        LocalDateTime now = clocks.now();
        Declaration declaration = households.declare(form, who, now);
        refuseSecondApplication(declaration, form.matter);
        AssistanceCase aCase = new AssistanceCase(
                caseNumbers.next(form.villageCode.substring(0, 9), form.matter, now.toLocalDate()),
                form.matter,
                declaration,
                channel,
                now);
        aCase.begin(new Hand(who.login(), who.name(), now), form.mandate);
        kin.look(aCase);
        entities.persist(aCase);
        entities.flush();
        steps.renewDuties(aCase);
        return aCase.number();
    }

    private static Channel channelOf(Officer who) {
        if (who.holds(Role.CLERK)) {
            return Channel.COUNTER;
        }
        return who.holds(Role.VILLAGE_AGENT) ? Channel.VILLAGE : Channel.ONLINE;
    }

    private void requireMandate(HouseholdForm form, Channel channel) {
        Faults faults = new Faults();
        if (channel != Channel.COUNTER) {
            faults.require("mandate", form.mandate, 200);
        } else {
            faults.limit("mandate", form.mandate, 200);
        }
        faults.refuseIfAny();
    }

    private void refuseSecondApplication(Declaration declaration, AssistanceMatter matter) {
        entities.createQuery(
                        "select c.number from AssistanceCase c where c.openHouseholdId = :household and c.matter = :matter",
                        String.class)
                .setParameter("household", declaration.household().id())
                .setParameter("matter", matter)
                .getResultStream()
                .findFirst()
                .ifPresent(number -> {
                    throw new Refusal("case.already-open", number);
                });
    }

    /**
     * Accepts the application: rule version, route and total term are pinned here (decisions 1, 2, 4). An emergency goes
     * at once to whoever may give relief.
     *
     * @throws Refusal {@code case.step-not-open}, {@code rules.no-version}
     */
    public void accept(String number, String remark) {
        AssistanceCase aCase = steps.require(number);
        CaseStep step = aCase.isEmergency() ? CaseStep.ACCEPT_EMERGENCY : CaseStep.ACCEPT;
        steps.take(aCase, step, remark, () -> {
            aCase.accept(acceptance(aCase));
            boolean meansKnown = aCase.matter() == AssistanceMatter.LINSHI && earlier.isInDibaoOrTekun(aCase);
            aCase.enquiry().begin(aCase.procedure(), meansKnown);
        });
    }

    private Acceptance acceptance(AssistanceCase aCase) {
        LocalDate today = clocks.today();
        RuleVersion version = RuleVersion.of(aCase.matter(), today);
        Optional<DelegationInstrument> instrument =
                instruments.inForce(aCase.townshipCode(), aCase.matter(), clocks.now());
        Route route = instrument.isPresent() ? Route.ONE_LEVEL : Route.TWO_LEVEL;
        return new Acceptance(
                today,
                version,
                route,
                instrument.map(DelegationInstrument::id).orElse(null),
                rules.dueOn(version, route, "TOTAL", today));
    }

    /**
     * Tells the applicant once everything that is missing (民发〔2021〕57号 art. 10).
     *
     * @return the number of the notice
     * @throws Refusal {@code case.step-not-open} also where it was told before
     */
    public String notifyMissing(String number, String missing) {
        Faults faults = new Faults();
        faults.require("missing", missing, 2000);
        faults.refuseIfAny();
        AssistanceCase aCase = steps.require(number);
        steps.take(aCase, CaseStep.NOTIFY_MISSING, missing);
        String township = areas.require(aCase.townshipCode()).name();
        SupplementNotice notice = new SupplementNotice(
                aCase,
                numbers.next(DocumentNumbers.Kind.SUPPLEMENT, township, clocks.today()),
                clocks.today(),
                missing);
        records.add(notice);
        return notice.number();
    }

    /** The missing papers came in; the application waits for acceptance again. */
    public void receiveSupplement(String number, String remark) {
        steps.take(steps.require(number), CaseStep.RECEIVE_SUPPLEMENT, remark);
    }

    /**
     * Files to which officer or cadre the household is near kin (民发〔2012〕220号 art. 14; 民发〔2021〕57号 art. 11).
     *
     * @throws org.jiuzhu.shared.FormRefusal what is missing
     */
    public void fileKin(String number, FilingForm form) {
        form.refuseFaults();
        AssistanceCase aCase = steps.require(number);
        steps.take(
                aCase,
                CaseStep.FILE_KIN,
                form.holder + " " + form.post,
                () -> aCase.fileKin(form, officer.get().login(), clocks.now()));
    }

    /**
     * The household withdraws its application; a reason is required.
     *
     * @throws Refusal {@code case.step-not-open} once it is decided
     */
    public void withdraw(String number, String reason) {
        Faults faults = new Faults();
        faults.require("remark", reason, 2000);
        faults.refuseIfAny();
        steps.take(steps.require(number), CaseStep.WITHDRAW, reason);
    }
}
