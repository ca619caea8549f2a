package org.jiuzhu.casework;

import java.util.EnumSet;
import java.util.Set;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.Role;
import org.jiuzhu.rules.Route;

/**
 * Who may decide a case: township or bureau by the case's route, granting only what was proposed to an applicant who
 * lives, and nobody who took another step in it.
 */
final class RightToDecide {
    private static final Set<CaseStep> DECIDING = EnumSet.of(
            CaseStep.RETURN,
            CaseStep.SEND_BACK,
            CaseStep.AGREE,
            CaseStep.EXTEND,
            CaseStep.GIVE_AT_ONCE,
            CaseStep.DECLINE_AT_ONCE);

    private RightToDecide() {}

    static boolean approve(AssistanceCase aCase, Officer officer) {
        return refuse(aCase, officer) && isReadyToGrant(aCase);
    }

    static boolean refuse(AssistanceCase aCase, Officer officer) {
        return isTownships(aCase) && isUntouchedBy(aCase, officer);
    }

    static boolean giveBack(AssistanceCase aCase, Officer officer) {
        return isTownships(aCase) && !aCase.isRelieved();
    }

    static boolean confirm(AssistanceCase aCase, Officer officer) {
        return deny(aCase, officer) && isReadyToGrant(aCase);
    }

    static boolean deny(AssistanceCase aCase, Officer officer) {
        return isBureaus(aCase) && isUntouchedBy(aCase, officer);
    }

    static boolean sendBack(AssistanceCase aCase, Officer officer) {
        return isBureaus(aCase) && !aCase.isRelieved();
    }

    /** What either level does by the same step. */
    static boolean decide(AssistanceCase aCase, Officer officer) {
        return isTheirs(aCase, officer) && isUntouchedBy(aCase, officer);
    }

    /** The approval opinion before the second publicity (民发〔2012〕220号 arts. 26, 29). */
    static boolean agree(AssistanceCase aCase, Officer officer) {
        return decide(aCase, officer) && awaitsAgreement(aCase);
    }

    /** A grant is proposed and its second publicity has not begun. */
    static boolean awaitsAgreement(AssistanceCase aCase) {
        return aCase.enquiry().isGrantProposed() && needsSecondNotice(aCase);
    }

    /** Once, by whoever answers for the term (民发〔2022〕83号 part 4(1)). */
    static boolean extend(AssistanceCase aCase, Officer officer) {
        return isTheirs(aCase, officer) && aCase.mayBeExtended();
    }

    private static boolean isReadyToGrant(AssistanceCase aCase) {
        return aCase.enquiry().isGrantProposed()
                && !needsSecondNotice(aCase)
                && aCase.household().isHeaded();
    }

    private static boolean needsSecondNotice(AssistanceCase aCase) {
        return aCase.procedure().notices() > 1 && !aCase.enquiry().isSecondNotice();
    }

    private static boolean isTheirs(AssistanceCase aCase, Officer officer) {
        return officer.holds(isTownships(aCase) ? Role.APPROVER : Role.BUREAU_APPROVER);
    }

    static boolean isTownships(AssistanceCase aCase) {
        return aCase.route() == Route.ONE_LEVEL;
    }

    static boolean isBureaus(AssistanceCase aCase) {
        return aCase.route() == Route.TWO_LEVEL;
    }

    /** Whoever decides took no other step in the case; what belongs to deciding does not count. */
    static boolean isUntouchedBy(AssistanceCase aCase, Officer officer) {
        return !aCase.enquiry().isSecondInvestigator(officer)
                && aCase.trail().stream()
                        .noneMatch(
                                line -> line.officerLogin().equals(officer.login()) && !DECIDING.contains(line.step()));
    }
}
