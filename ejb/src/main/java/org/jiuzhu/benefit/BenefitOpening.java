package org.jiuzhu.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.casework.CaseGranted;
import org.jiuzhu.document.NumberSeries;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Refusal;

/** Opens a benefit in the transaction of the decision that grants it; no door leads here, only the news. */
@ApplicationScoped
class BenefitOpening {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private NumberSeries numbers;

    @Inject
    private Rulebook rulebook;

    @Inject
    private AuditTrail audit;

    /**
     * From the month after the decision; on the list of that month when decided by the cut-off day (decision 32).
     *
     * @throws Refusal {@code benefit.person-already} with the name of whoever is in payment elsewhere (decision 14)
     */
    void open(@Observes CaseGranted granted) {
        if (!CertificateNumber.isFor(granted.matter())) {
            return;
        }
        refuseWhoIsInPayment(granted.countedPersonIds());
        int cutOffDay = rulebook.wholeNumber(Parameter.CUT_OFF_DAY, granted.decidedOn());
        Benefit benefit = new Benefit(nextNumber(granted), granted, cutOffDay);
        entities.persist(benefit);
        audit.record("BENEFIT_OPENED", benefit.certificateNumber(), granted.caseNumber());
    }

    private CertificateNumber nextNumber(CaseGranted granted) {
        long sequence = numbers.next(CertificateNumber.series(granted.townshipCode(), granted.matter()));
        return new CertificateNumber(granted.townshipCode(), granted.matter(), sequence);
    }

    /** Asked of the whole city, not of the officer's area: a person is paid once, wherever it may be. */
    private void refuseWhoIsInPayment(List<Long> personIds) {
        List<String> names = entities.createQuery(
                        "select p.name from Benefit b join b.persons x, Person p"
                                + " where x.openPersonId in :persons and p.id = x.personId order by p.id",
                        String.class)
                .setParameter("persons", personIds)
                .getResultList();
        if (!names.isEmpty()) {
            throw new Refusal("benefit.person-already", names.get(0));
        }
    }
}
