package org.jiuzhu.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.Officer;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Collisions;
import org.jiuzhu.shared.Refusal;

/** Sends a report for what is owed: by the unit that owes it, once at a time. */
@ApplicationScoped
class Sending {
    @Inject
    private ReportShelf shelf;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    /** @throws Refusal {@code obligation.not-yours}, {@code obligation.known}, {@code obligation.step-not-open} */
    Submission begin(Obligation one, String text) {
        Officer hand = officer.get();
        if (!hand.areaCode().equals(one.townshipCode())) {
            throw new Refusal("obligation.not-yours");
        }
        one.submit(clocks.now());
        int sequence = shelf.submissions(one.id()).size() + 1;
        return new Submission(one, sequence, text, hand, clocks.now());
    }

    /** @throws Refusal {@code obligation.step-not-open} where another was quicker */
    long keep(Submission submission, Obligation one) {
        try {
            shelf.add(submission);
        } catch (PersistenceException failure) {
            throw Collisions.isDuplicate(failure)
                    ? new Refusal("obligation.step-not-open", ObligationState.SUBMITTED)
                    : failure;
        }
        audit.record(
                "REPORT_SUBMITTED",
                one.duty().title() + " " + one.townshipCode(),
                one.dueOn().toString());
        return submission.id();
    }
}
