package org.jiuzhu.delegation;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiuzhu.access.Colleagues;
import org.jiuzhu.access.Colleagues.Colleague;
import org.jiuzhu.access.Role;
import org.jiuzhu.area.Areas;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.FieldRefusal;
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
        return Stream.of(Role.APPROVER, Role.TOWNSHIP_HEAD)
                .flatMap(role -> colleagues.holding(role, townshipCode).stream())
                .distinct()
                .toList();
    }

    /**
     * Enters a signed instrument; from its first day on the township decides what it names.
     *
     * @throws Refusal {@code delegation.number-taken}, {@code delegation.stranger} at its field, {@code area.unknown}
     */
    @RolesAllowed(BUREAU_POLICY)
    public DelegationInstrument enter(InstrumentForm form) {
        InstrumentText text = form.text();
        areas.require(text.townshipCode());
        if (byNumber(text.number()).isPresent()) {
            throw new FieldRefusal("number", "delegation.number-taken", text.number());
        }
        refuseStrangers(text);
        DelegationInstrument instrument = new DelegationInstrument(text);
        entities.persist(instrument);
        audit.record("DELEGATION_ENTERED", text.number(), text.townshipCode());
        changed.fire(new DelegationChanged(text.townshipCode()));
        return instrument;
    }

    private void refuseStrangers(InstrumentText text) {
        Set<String> possible = possibleSignatories(text.townshipCode()).stream()
                .map(Colleague::login)
                .collect(Collectors.toSet());
        if (!possible.containsAll(text.signatories())) {
            throw new FieldRefusal("signatories", "delegation.stranger");
        }
    }

    /**
     * Records a revocation; from this moment nothing more is signed under the instrument, what was signed stays valid.
     *
     * @throws Refusal {@code not-found}, {@code delegation.already-revoked}
     */
    @RolesAllowed(BUREAU_POLICY)
    public void revoke(String number) {
        DelegationInstrument instrument = byNumber(number).orElseThrow(() -> new Refusal("not-found"));
        if (instrument.revokedAt() != null) {
            throw new Refusal("delegation.already-revoked", number);
        }
        instrument.revoke(clocks.now());
        audit.record("DELEGATION_REVOKED", number, instrument.townshipCode());
        changed.fire(new DelegationChanged(instrument.townshipCode()));
    }

    private Optional<DelegationInstrument> byNumber(String number) {
        return entities.createQuery(
                        "select i from DelegationInstrument i where i.number = :number", DelegationInstrument.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }
}
