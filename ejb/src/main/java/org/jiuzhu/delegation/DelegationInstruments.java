package org.jiuzhu.delegation;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiuzhu.access.Colleagues;
import org.jiuzhu.access.Colleagues.Colleague;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.OfficerNames;
import org.jiuzhu.access.Role;
import org.jiuzhu.area.Areas;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.Hand;
import org.jiuzhu.shared.Refusal;

/** The register of instruments; they are published by law, so everyone may read them. */
@Stateless
@PermitAll
public class DelegationInstruments {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private Areas areas;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    @Inject
    private TrainedOfficers trained;

    @Inject
    private OfficerNames names;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Rulebook rules;

    @Inject
    private Event<DelegationChanged> changed;

    /** The instrument under which that township decides that matter at that moment, if any (decision 2). */
    public Optional<DelegationInstrument> inForce(String townshipCode, AssistanceMatter matter, LocalDateTime at) {
        return entities.createQuery(
                        "select i from DelegationInstrument i where i.townshipCode = :township"
                                + " order by i.validFrom desc, i.id desc",
                        DelegationInstrument.class)
                .setParameter("township", townshipCode)
                .getResultStream()
                .filter(instrument -> instrument.isInForce(matter, at))
                .findFirst();
    }

    /** All instruments, newest first. */
    public List<DelegationInstrument> all() {
        return entities.createQuery(
                        "select i from DelegationInstrument i order by i.townshipCode, i.validFrom desc, i.id desc",
                        DelegationInstrument.class)
                .getResultList();
    }

    /** Who could be named as signatory for that township: its approvers and heads. */
    @RolesAllowed(BUREAU_POLICY)
    public List<Colleague> possibleSignatories(String townshipCode) {
        return couldSign(townshipCode);
    }

    @RolesAllowed({BUREAU_POLICY, BUREAU_SUPERVISOR, BUREAU_APPROVER})
    public List<Colleague> couldSign(String townshipCode) {
        return Stream.of(Role.APPROVER, Role.TOWNSHIP_HEAD)
                .flatMap(role -> colleagues.holding(role, townshipCode).stream())
                .distinct()
                .toList();
    }

    /**
     * Drafts an instrument; nothing is handed down by it before it is signed and published.
     *
     * @throws Refusal {@code delegation.number-taken}, {@code delegation.stranger} at its field, {@code area.unknown}
     */
    @RolesAllowed(BUREAU_POLICY)
    public DelegationInstrument draft(InstrumentForm form) {
        InstrumentText text = form.text();
        areas.require(text.townshipCode());
        if (byNumber(text.number()).isPresent()) {
            throw new FieldRefusal("number", "delegation.number-taken", text.number());
        }
        refuseStrangers(text);
        DelegationInstrument instrument = DelegationInstrument.draft(text, hand());
        entities.persist(instrument);
        audit.record("DELEGATION_DRAFTED", text.number(), text.townshipCode());
        return instrument;
    }

    /**
     * Records that the city government and the township have signed, by another hand than the draft's.
     *
     * @throws FieldRefusal {@code field.required}, {@code delegation.signed-later} at the day
     * @throws Refusal {@code not-found}, {@code delegation.drafter}, {@code delegation.step-not-open}
     */
    @RolesAllowed(BUREAU_APPROVER)
    public void sign(String number, LocalDate day) {
        requirePast("signedOn", day);
        locked(number).sign(day, hand());
        audit.record("DELEGATION_SIGNED", number, day.toString());
    }

    /**
     * Records where both sides have published it (the Penalty Law, article 20, by analogy); from its first day on the
     * township decides what it names. Staff and training are asked here.
     *
     * @throws FieldRefusal {@code field.required}, {@code field.too-long}, {@code delegation.signed-later} at their field
     * @throws Refusal {@code not-found}, {@code delegation.step-not-open}, {@code delegation.understaffed} with how many
     *     there are and must be, {@code delegation.untrained} with the name
     */
    @RolesAllowed(BUREAU_POLICY)
    public void publish(String number, LocalDate day, String where) {
        requirePast("publishedOn", day);
        requireWords("publishedWhere", where, 120);
        DelegationInstrument instrument = locked(number);
        requireStaff(instrument);
        instrument.publish(day, where.strip(), hand());
        audit.record("DELEGATION_PUBLISHED", number, instrument.townshipCode());
        changed.fire(new DelegationChanged(instrument.townshipCode()));
    }

    private void requireStaff(DelegationInstrument instrument) {
        LocalDate today = clocks.today();
        int wanted = rules.wholeNumber(Parameter.MIN_TOWNSHIP_OFFICERS, today);
        int there = staff(instrument.townshipCode());
        if (there < wanted) {
            throw new Refusal("delegation.understaffed", there, wanted);
        }
        instrument.signatories().stream()
                .filter(login -> !trained.isTrained(login, today))
                .sorted()
                .findFirst()
                .ifPresent(login -> {
                    throw new Refusal("delegation.untrained", names.of(login));
                });
    }

    /** How many officers work on cases in that township. */
    @RolesAllowed({BUREAU_POLICY, BUREAU_SUPERVISOR, BUREAU_APPROVER})
    public int staff(String townshipCode) {
        return (int) Stream.of(Role.CLERK, Role.INVESTIGATOR, Role.REVIEWER)
                .flatMap(role -> colleagues.holding(role, townshipCode).stream())
                .map(Colleague::login)
                .distinct()
                .count();
    }

    /**
     * Suspends it: from this moment nothing is signed under it and its open cases go to the bureau.
     *
     * @throws FieldRefusal {@code field.required}, {@code field.too-long} at the words
     * @throws Refusal {@code not-found}, {@code delegation.step-not-open}
     */
    @RolesAllowed(BUREAU_POLICY)
    public void suspend(String number, String reason) {
        requireWords("words", reason, 500);
        DelegationInstrument instrument = locked(number);
        instrument.suspend(reason.strip(), hand());
        tell("DELEGATION_SUSPENDED", instrument);
    }

    /**
     * Takes a suspension back; cases that went to the bureau stay there.
     *
     * @throws FieldRefusal {@code field.required}, {@code field.too-long} at the words
     * @throws Refusal {@code not-found}, {@code delegation.step-not-open}
     */
    @RolesAllowed(BUREAU_POLICY)
    public void resume(String number, String reason) {
        requireWords("words", reason, 500);
        DelegationInstrument instrument = locked(number);
        instrument.resume(reason.strip(), hand());
        tell("DELEGATION_RESUMED", instrument);
    }

    private void tell(String act, DelegationInstrument instrument) {
        entities.flush();
        audit.record(act, instrument.number(), instrument.townshipCode());
        changed.fire(new DelegationChanged(instrument.townshipCode()));
    }

    private void requirePast(String field, LocalDate day) {
        if (day == null) {
            throw new FieldRefusal(field, "field.required");
        }
        if (day.isAfter(clocks.today())) {
            throw new FieldRefusal(field, "delegation.signed-later");
        }
    }

    private static void requireWords(String field, String words, int longest) {
        if (words == null || words.isBlank()) {
            throw new FieldRefusal(field, "field.required");
        }
        if (words.strip().length() > longest) {
            throw new FieldRefusal(
                    field, "field.too-long", longest, words.strip().length());
        }
    }

    private Hand hand() {
        return new Hand(officer.get().login(), clocks.now());
    }

    private DelegationInstrument locked(String number) {
        DelegationInstrument instrument = byNumber(number).orElseThrow(() -> new Refusal("not-found"));
        entities.refresh(instrument, LockModeType.PESSIMISTIC_WRITE);
        return instrument;
    }

    /** Instruments in force whose end is near, the nearest first (early enough to draft the next). */
    public List<DelegationInstrument> endingSoon() {
        LocalDate today = clocks.today();
        return entities
                .createQuery(
                        "select i from DelegationInstrument i where i.stage = :published and i.revokedAt is null"
                                + " and i.validTo >= :today and i.validTo <= :until order by i.validTo, i.id",
                        DelegationInstrument.class)
                .setParameter("published", InstrumentStage.PUBLISHED)
                .setParameter("today", today)
                .setParameter("until", today.plusDays(rules.wholeNumber(Parameter.INSTRUMENT_WARNING_DAYS, today)))
                .getResultList()
                .stream()
                .filter(this::hasNoSuccessor)
                .toList();
    }

    /** Another one of the same township goes on behind its end. */
    private boolean hasNoSuccessor(DelegationInstrument ending) {
        return all().stream()
                .noneMatch(other -> other.townshipCode().equals(ending.townshipCode())
                        && other.revokedAt() == null
                        && other.validTo().isAfter(ending.validTo()));
    }

    private void refuseStrangers(InstrumentText text) {
        Set<String> possible =
                couldSign(text.townshipCode()).stream().map(Colleague::login).collect(Collectors.toSet());
        if (!possible.containsAll(text.signatories())) {
            throw new FieldRefusal("signatories", "delegation.stranger");
        }
    }

    /**
     * Records a revocation; from this moment nothing more is signed under the instrument, what was signed stays valid.
     *
     * @throws FieldRefusal {@code field.required}, {@code field.too-long} at the words
     * @throws Refusal {@code not-found}, {@code delegation.already-revoked}
     */
    @RolesAllowed(BUREAU_POLICY)
    public void revoke(String number, String reason) {
        requireWords("words", reason, 500);
        DelegationInstrument instrument = locked(number);
        if (instrument.revokedAt() != null) {
            throw new Refusal("delegation.already-revoked", number);
        }
        instrument.revoke(reason.strip(), hand());
        tell("DELEGATION_REVOKED", instrument);
    }

    /**
     * The instrument of that number.
     *
     * @throws Refusal {@code not-found}
     */
    public DelegationInstrument get(String number) {
        DelegationInstrument instrument = byNumber(number).orElseThrow(() -> new Refusal("not-found"));
        instrument.events().size();
        return instrument;
    }

    private Optional<DelegationInstrument> byNumber(String number) {
        return entities.createQuery(
                        "select i from DelegationInstrument i where i.number = :number", DelegationInstrument.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }
}
