package org.jiuzhu.remedy;

import java.time.LocalDate;

/** A reconsideration or lawsuit as the page of its case tells of it; outcome and day are null until it is over. */
public record RemedyLine(
        long id,
        String number,
        RemedyKind kind,
        RemedyState state,
        Attacked attacked,
        LocalDate receivedOn,
        RemedyOutcome outcome,
        LocalDate decidedOn) {}
