package org.jiuzhu.steering;

import static org.jiuzhu.access.Names.BUREAU_POLICY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jiuzhu.delegation.CertificateForm;
import org.jiuzhu.delegation.Trainings;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.Refusal;

/** 培训合格证 of a course: entered for everyone who passed, in the register that every signature asks. */
@Stateless
@RolesAllowed(BUREAU_POLICY)
public class GuidanceCertificates {
    private static final String COUNT = "{0}";

    @Inject
    private GuidanceShelf guidance;

    @Inject
    private SteeringShelf shelf;

    @Inject
    private Trainings trainings;

    @Inject
    private Rulebook rules;

    @Inject
    private Acting acting;

    /**
     * Gives everyone who passed a certificate, all of them or none; once for a record, whose attendance is settled by it.
     *
     * @param pattern the number of a certificate with {@code {0}} where the count stands
     * @param first the first count
     * @return how many were given
     * @throws FieldRefusal {@code delegation.batch.pattern} at the pattern
     * @throws Refusal {@code not-found}, {@code guide.none-passed}, {@code guide.struck}, {@code guide.certified}, and
     *     what {@link Trainings#enter} says
     */
    public int certify(long id, String pattern, int first) {
        if (pattern == null || !pattern.contains(COUNT)) {
            throw new FieldRefusal("pattern", "delegation.batch.pattern");
        }
        GuidanceRecord one = guidance.require(id);
        shelf.lock(one);
        one.certify(acting.hand());
        List<GuidanceAttendee> passed = guidance.attendees(id).stream()
                .filter(who -> who.result() == GuidanceResult.PASSED)
                .toList();
        if (passed.isEmpty()) {
            throw new Refusal("guide.none-passed");
        }
        int count = first;
        for (GuidanceAttendee who : passed) {
            String number = pattern.strip().replace(COUNT, Integer.toString(count++));
            trainings.enter(certificate(one, who, number));
            who.certified(number);
        }
        acting.record("GUIDANCE_CERTIFIED", id, passed.size() + " certificates");
        return passed.size();
    }

    private CertificateForm certificate(GuidanceRecord one, GuidanceAttendee who, String number) {
        CertificateForm form = new CertificateForm();
        form.officerLogin = who.officerLogin();
        form.number = number;
        form.course = one.topic();
        form.passedOn = one.heldOn();
        int months = rules.wholeNumber(Parameter.CERTIFICATE_VALID_MONTHS, one.heldOn());
        form.validTo = one.heldOn().plusMonths(months).minusDays(1);
        return form;
    }
}
