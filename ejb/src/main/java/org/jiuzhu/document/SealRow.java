package org.jiuzhu.document;

import java.time.LocalDateTime;

/** A use of a seal as a list shows it. */
public record SealRow(
        long id,
        LocalDateTime usedAt,
        String seal,
        String documentNumber,
        String townshipCode,
        String townshipName,
        String officerName) {}
