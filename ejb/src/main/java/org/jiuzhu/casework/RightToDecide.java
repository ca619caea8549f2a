package org.jiuzhu.casework;

import java.util.Set;
import org.jiuzhu.access.Officer;
import org.jiuzhu.rules.Route;

/**
 * Who may decide a case: township or bureau by the case's route, granting only what was proposed, and nobody who took
 * another step in it.
 */
final class RightToDecide {
    private static final Set<CaseStep> DECIDING = Set.of(CaseStep.RETURN, CaseStep.SEND_BACK);

    private RightToDecide() {}

    static boolean approve(AssistanceCase aCase, Officer officer) {
        return refuse(aCase, officer) && aCase.enquiry().isGrantProposed();
    }

    static boolean refuse(AssistanceCase aCase, Officer officer) {
        return isTownships(aCase) && isUntouchedBy(aCase, officer);
    }

    static boolean giveBack(AssistanceCase aCase, Officer officer) {
        return isTownships(aCase);
    }

    static boolean confirm(AssistanceCase aCase, Officer officer) {
        return deny(aCase, officer) && aCase.enquiry().isGrantProposed();
    }

    static boolean deny(AssistanceCase aCase, Officer officer) {
        return isBureaus(aCase) && isUntouchedBy(aCase, officer);
    }

    static boolean sendBack(AssistanceCase aCase, Officer officer) {
        return isBureaus(aCase);
    }

    static boolean isTownships(AssistanceCase aCase) {
        return aCase.route() == Route.ONE_LEVEL;
    }

    static boolean isBureaus(AssistanceCase aCase) {
        return aCase.route() == Route.TWO_LEVEL;
    }

    /** Whoever decides took no other step in the case; returning it for more work is part of deciding. */
    static boolean isUntouchedBy(AssistanceCase aCase, Officer officer) {
        return !aCase.enquiry().isSecondInvestigator(officer)
                && aCase.trail().stream()
                        .noneMatch(
                                line -> line.officerLogin().equals(officer.login()) && !DECIDING.contains(line.step()));
    }
}
