package org.jiuzhu.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jiuzhu.shared.Installation;

/** Enters the instruments of a demonstration; a real installation refuses it. */
@ApplicationScoped
public class DemonstrationInstruments {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private Installation installation;

    public DelegationInstrument enter(InstrumentText text) {
        installation.requireDemonstration();
        DelegationInstrument instrument = new DelegationInstrument(text);
        entities.persist(instrument);
        entities.flush();
        return instrument;
    }
}
