package org.jiuzhu.review;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.household.Person;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Refusal;

/** 残疾人证: until when the certificates of those covered are valid, as a reviewer has seen them. */
@Stateless
@RolesAllowed({CLERK, INVESTIGATOR, REVIEWER, APPROVER, TOWNSHIP_HEAD, BUREAU_SUPERVISOR, BUREAU_SERVICE})
public class Certificates {
    private static final String COVERED_DISABLED = " from Benefit b join b.persons x, HouseholdMember m join m.person p"
            + " where {scope b} and b.id = :benefit and x.openPersonId = p.id and m.to is null"
            + " and m.facts.disabilityGrade is not null";

    @Inject
    private ScopedQueries scoped;

    @Inject
    private AuditTrail audit;

    /** The disabled whom a benefit covers, by name. */
    public List<CertificateRow> of(long benefitId) {
        return scoped.query(
                        "select new org.jiuzhu.review.CertificateRow(p.id, p.name, m.facts.disabilityGrade,"
                                + " p.disabilityUntil)" + COVERED_DISABLED + " order by p.name, p.id",
                        CertificateRow.class)
                .setParameter("benefit", benefitId)
                .getResultList();
    }

    /**
     * Writes down what a certificate says.
     *
     * @throws org.jiuzhu.shared.FormRefusal without a person or a day
     * @throws Refusal {@code not-found} where the benefit covers no such person with a disability
     */
    @RolesAllowed({CLERK, REVIEWER})
    public void note(long benefitId, Long personId, LocalDate until) {
        Faults faults = new Faults();
        faults.chosen("personId", personId);
        faults.chosen("validUntil", until);
        faults.refuseIfAny();
        Person person = scoped.query("select p" + COVERED_DISABLED + " and p.id = :person", Person.class)
                .setParameter("benefit", benefitId)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal("not-found"));
        person.certificateUntil(until);
        audit.record("CERTIFICATE_NOTED", benefitId + " " + personId, until.toString());
    }
}
