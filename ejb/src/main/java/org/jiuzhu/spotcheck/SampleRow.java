package org.jiuzhu.spotcheck;

import java.time.LocalDate;
import java.util.Set;
import org.jiuzhu.rules.AssistanceMatter;

/** A drawn file as a list shows it. */
public record SampleRow(
        long fileId,
        String number,
        String applicantName,
        String townshipName,
        String villageName,
        AssistanceMatter matter,
        FileKind kind,
        LocalDate decidedOn,
        int mandatorySum,
        DrawnAs drawnAs,
        ReadOutcome outcome,
        String readBy,
        Long orderId,
        boolean secondReading,
        Long readings) {

    /** What came of it, as that officer may know it: nothing while a second reading is to be blind. */
    public ReadOutcome outcomeFor(String login) {
        return secondReading && readings == 1 && !login.equals(readBy) ? null : outcome;
    }

    public boolean isRead() {
        return outcome != null;
    }

    public Set<MandatoryReason> mandatory() {
        return MandatoryReason.of(mandatorySum);
    }
}
