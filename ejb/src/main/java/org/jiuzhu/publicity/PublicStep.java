package org.jiuzhu.publicity;

import java.util.Optional;
import org.jiuzhu.casework.CaseStep;

/** How far a case has come, in words that say nothing of what was found, objected or decided. */
public enum PublicStep {
    SUBMITTED,
    PAPERS_ASKED,
    PAPERS_RECEIVED,
    ACCEPTED,
    SURVEYED,
    CHECKED,
    APPRAISED,
    REVIEWED,
    POSTED,
    NOTICE_OVER,
    DECIDED,
    NOTIFIED,
    CLOSED;

    /** What everyone may know of a step; nothing of most. */
    static Optional<PublicStep> of(CaseStep step) {
        return Optional.ofNullable(
                switch (step) {
                    case SUBMIT -> SUBMITTED;
                    case NOTIFY_MISSING -> PAPERS_ASKED;
                    case RECEIVE_SUPPLEMENT -> PAPERS_RECEIVED;
                    case ACCEPT, ACCEPT_EMERGENCY -> ACCEPTED;
                    case SIGN_SURVEY -> SURVEYED;
                    case ANSWER_CHECK -> CHECKED;
                    case RECORD_APPRAISAL -> APPRAISED;
                    case PROPOSE_GRANT, PROPOSE_REFUSAL -> REVIEWED;
                    case POST_NOTICE -> POSTED;
                    case END_NOTICE -> NOTICE_OVER;
                    case APPROVE, REFUSE, CONFIRM, CONFIRM_REFUSAL, GIVE_AT_ONCE -> DECIDED;
                    case NOTIFY -> NOTIFIED;
                    case WITHDRAW, TERMINATE -> CLOSED;
                    default -> null;
                });
    }
}
