package org.jiuzhu.review;

import java.time.LocalDate;
import java.time.YearMonth;

/** One who was reported as dead or gone and is paid still, or of whom nobody has said anything yet. */
public record UnhandledName(
        long itemId,
        YearMonth month,
        String villageCode,
        String villageName,
        ReturnKind kind,
        String name,
        LocalDate happenedOn,
        Long personId) {}
