package org.jiuzhu.casework;

import java.util.Optional;
import org.jiuzhu.access.Officer;

/** Why a survey from the field could not be recorded as it came in. */
public enum Obstacle {
    /** The case is no longer under enquiry. */
    MOVED_ON,
    /** Somebody else has recorded a survey meanwhile. */
    SURVEYED,
    /** The enquiry has begun anew since the case was taken along. */
    NEW_ROUND,
    /** The officer may not take the step, such as being near kin to the household. */
    NOT_OPEN;

    /** What stands against recording a survey that was begun in that round; nothing where the step is open. */
    static Optional<Obstacle> before(AssistanceCase aCase, int round, Officer officer) {
        if (aCase.state() != CaseState.ENQUIRY) {
            return Optional.of(MOVED_ON);
        }
        if (!aCase.enquiry().needsSurvey()) {
            return Optional.of(SURVEYED);
        }
        if (aCase.round() != round) {
            return Optional.of(NEW_ROUND);
        }
        return CaseStep.RECORD_SURVEY.isOpen(aCase, officer) ? Optional.empty() : Optional.of(NOT_OPEN);
    }
}
