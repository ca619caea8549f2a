package org.jiuzhu.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import org.jiuzhu.access.CurrentOfficer;
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

    /** An officer of the demonstration who was trained. */
    public void train(CertificateForm form, LocalDateTime at) {
        installation.requireDemonstration();
        entities.flush();
        entities.persist(new TrainingCertificate(form, CurrentOfficer.PRODUCT, at));
    }
}
