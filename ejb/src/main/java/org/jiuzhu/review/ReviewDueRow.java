package org.jiuzhu.review;

import java.time.LocalDate;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Registration;

/** A review that waits, as a list shows it. */
public record ReviewDueRow(
        long id,
        long benefitId,
        String certificateNumber,
        AssistanceMatter matter,
        Registration registration,
        String headName,
        String villageName,
        HouseholdClass householdClass,
        ReviewCause cause,
        LocalDate dueOn) {}
