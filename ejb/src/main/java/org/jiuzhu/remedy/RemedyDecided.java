package org.jiuzhu.remedy;

import org.jiuzhu.rules.AssistanceMatter;

/** A reconsideration or lawsuit is over; told in the transaction of the deed. */
public record RemedyDecided(
        long remedyId, long caseId, String townshipCode, AssistanceMatter matter, RemedyOutcome outcome) {}
