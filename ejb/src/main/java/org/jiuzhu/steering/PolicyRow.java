package org.jiuzhu.steering;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jiuzhu.rules.AssistanceMatter;

/** A version of a policy text as lists show it. */
public record PolicyRow(
        long id,
        String number,
        String title,
        String issuer,
        LocalDate issuedOn,
        LocalDate inForceFrom,
        LocalDate inForceTo,
        PolicyKind kind,
        AssistanceMatter matter,
        int versionNo,
        PolicyState state,
        LocalDateTime publishedAt) {

    /** Whether it holds on that day, by its own words. */
    public boolean isInForce(LocalDate day) {
        return state == PolicyState.PUBLISHED
                && !day.isBefore(inForceFrom)
                && (inForceTo == null || !day.isAfter(inForceTo));
    }
}
