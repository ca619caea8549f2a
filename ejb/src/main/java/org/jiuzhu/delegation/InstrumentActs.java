package org.jiuzhu.delegation;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiuzhu.access.Colleagues.Colleague;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.area.Areas;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.Hand;
import org.jiuzhu.shared.Refusal;

/** The deeds in the life of an instrument, each by the hand that may do it and with its effect on open cases at once. */
@Stateless
@RolesAllowed(BUREAU_POLICY)
public class InstrumentActs {
    private static final int LONGEST_PLACE = 120;
    private static final int LONGEST_REASON = 500;

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private InstrumentShelf shelf;

    @Inject
    private TownshipStaff staff;

    @Inject
    private Areas areas;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Event<DelegationChanged> changed;

    /** Who could be named as signatory for that township: its approvers and heads. */
    public List<Colleague> possibleSignatories(String townshipCode) {
        return staff.couldSign(townshipCode);
    }

    /**
     * Drafts an instrument; nothing is handed down by it before it is signed and published.
     *
     * @throws Refusal {@code delegation.number-taken}, {@code delegation.stranger} at its field, {@code area.unknown}
     */
    public DelegationInstrument draft(InstrumentForm form) {
        InstrumentText text = form.text();
        areas.require(text.townshipCode());
        if (shelf.find(text.number()).isPresent()) {
            throw new FieldRefusal("number", "delegation.number-taken", text.number());
        }
        refuseStrangers(text);
        DelegationInstrument instrument = DelegationInstrument.draft(text, hand());
        entities.persist(instrument);
        audit.record("DELEGATION_DRAFTED", text.number(), text.townshipCode());
        return instrument;
    }

    private void refuseStrangers(InstrumentText text) {
        Set<String> possible = staff.couldSign(text.townshipCode()).stream()
                .map(Colleague::login)
                .collect(Collectors.toSet());
        if (!possible.containsAll(text.signatories())) {
            throw new FieldRefusal("signatories", "delegation.stranger");
        }
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
        shelf.locked(number).sign(day, hand());
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
    public void publish(String number, LocalDate day, String where) {
        requirePast("publishedOn", day);
        requireWords("publishedWhere", where, LONGEST_PLACE);
        DelegationInstrument instrument = shelf.locked(number);
        staff.require(instrument);
        instrument.publish(day, where.strip(), hand());
        audit.record("DELEGATION_PUBLISHED", number, instrument.townshipCode());
        changed.fire(new DelegationChanged(instrument.townshipCode()));
    }

    /**
     * Suspends it: from this moment nothing is signed under it and its open cases go to the bureau.
     *
     * @throws FieldRefusal {@code field.required}, {@code field.too-long} at the words
     * @throws Refusal {@code not-found}, {@code delegation.step-not-open}
     */
    public void suspend(String number, String reason) {
        requireWords("words", reason, LONGEST_REASON);
        DelegationInstrument instrument = shelf.locked(number);
        instrument.suspend(reason.strip(), hand());
        tell("DELEGATION_SUSPENDED", instrument);
    }

    /**
     * Takes a suspension back; cases that went to the bureau stay there.
     *
     * @throws FieldRefusal {@code field.required}, {@code field.too-long} at the words
     * @throws Refusal {@code not-found}, {@code delegation.step-not-open}
     */
    public void resume(String number, String reason) {
        requireWords("words", reason, LONGEST_REASON);
        DelegationInstrument instrument = shelf.locked(number);
        instrument.resume(reason.strip(), hand());
        tell("DELEGATION_RESUMED", instrument);
    }

    /**
     * Records a revocation; from this moment nothing more is signed under the instrument, what was signed stays valid.
     *
     * @throws FieldRefusal {@code field.required}, {@code field.too-long} at the words
     * @throws Refusal {@code not-found}, {@code delegation.already-revoked}
     */
    public void revoke(String number, String reason) {
        requireWords("words", reason, LONGEST_REASON);
        DelegationInstrument instrument = shelf.locked(number);
        if (instrument.revokedAt() != null) {
            throw new Refusal("delegation.already-revoked", number);
        }
        instrument.revoke(reason.strip(), hand());
        tell("DELEGATION_REVOKED", instrument);
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
}
