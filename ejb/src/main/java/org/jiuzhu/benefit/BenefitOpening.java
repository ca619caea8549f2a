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
    private ListedMonths lists;

    @Inject
    private AuditTrail audit;

    /**
     * 临时救助 is one sum, a recognition a status; what is paid monthly begins from the month after the decision, on the
     * list of that month when decided by the cut-off day (decision 32).
     *
     * @throws Refusal {@code benefit.person-already} with the name of whoever is in payment elsewhere (decision 14)
     */
    void open(@Observes CaseGranted granted) {
        switch (granted.matter()) {
            case LINSHI -> grantOnce(granted);
            case DISHOURU -> recognise(granted);
            default -> pay(granted);
        }
    }

    private void grantOnce(CaseGranted granted) {
        entities.persist(new SingleGrant(granted));
        audit.record("SINGLE_GRANT", granted.decisionNumber(), granted.caseNumber());
    }

    private void recognise(CaseGranted granted) {
        refuseWhoIsInPayment(granted.countedPersonIds());
        endRecognition(granted);
        entities.persist(new LowIncome(granted));
        audit.record("RECOGNISED", granted.decisionNumber(), granted.caseNumber());
    }

    /** What was recognised before gives way. */
    private void endRecognition(CaseGranted granted) {
        entities.createQuery(
                        "select r from LowIncome r where r.householdId = :household and r.endedOn is null",
                        LowIncome.class)
                .setParameter("household", granted.householdId())
                .getResultList()
                .forEach(before -> before.end(granted.decidedOn()));
        entities.flush();
    }

    private void pay(CaseGranted granted) {
        refuseWhoIsInPayment(granted.countedPersonIds());
        endRecognition(granted);
        int cutOffDay = rulebook.wholeNumber(Parameter.CUT_OFF_DAY, granted.decidedOn());
        Benefit benefit = new Benefit(nextNumber(granted), granted, cutOffDay);
        lists.lastFrozen(granted.townshipCode()).ifPresent(benefit::listedAfter);
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
