package org.jiuzhu.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.shared.Refusal;

/** Where instruments are kept. */
@ApplicationScoped
class InstrumentShelf {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    Optional<DelegationInstrument> find(String number) {
        return entities.createQuery(
                        "select i from DelegationInstrument i where i.number = :number", DelegationInstrument.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** @throws Refusal {@code not-found} */
    DelegationInstrument get(String number) {
        return find(number).orElseThrow(() -> new Refusal("not-found"));
    }

    /** As it stands now; nobody else changes it before this transaction ends. */
    DelegationInstrument locked(String number) {
        DelegationInstrument instrument = get(number);
        entities.refresh(instrument, LockModeType.PESSIMISTIC_WRITE);
        return instrument;
    }

    /** The newest first. */
    List<DelegationInstrument> ofTownship(String code) {
        return entities.createQuery(
                        "select i from DelegationInstrument i where i.townshipCode = :township"
                                + " order by i.validFrom desc, i.id desc",
                        DelegationInstrument.class)
                .setParameter("township", code)
                .getResultList();
    }

    /** By township, the newest first. */
    List<DelegationInstrument> all() {
        return entities.createQuery(
                        "select i from DelegationInstrument i order by i.townshipCode, i.validFrom desc, i.id desc",
                        DelegationInstrument.class)
                .getResultList();
    }

    /** What is published, not revoked, and ends in those days, the nearest first. */
    List<DelegationInstrument> ending(LocalDate from, LocalDate until) {
        return entities.createQuery(
                        "select i from DelegationInstrument i where i.stage = :published and i.revokedAt is null"
                                + " and i.validTo >= :from and i.validTo <= :until order by i.validTo, i.id",
                        DelegationInstrument.class)
                .setParameter("published", InstrumentStage.PUBLISHED)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }
}
