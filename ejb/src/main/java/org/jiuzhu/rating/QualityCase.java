package org.jiuzhu.rating;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jiuzhu.rules.AssistanceMatter;

/** A case behind a figure: its number and days, nobody's name and no sum. */
public record QualityCase(
        long id,
        String number,
        String townshipCode,
        AssistanceMatter matter,
        LocalDate acceptedOn,
        LocalDate dueOn,
        LocalDateTime decidedAt) {

    public LocalDate decidedOn() {
        return decidedAt == null ? null : decidedAt.toLocalDate();
    }

    /** Decided, or undecided on that day, behind its term. */
    public boolean isLate(LocalDate today) {
        return dueOn != null && (decidedAt == null ? today : decidedAt.toLocalDate()).isAfter(dueOn);
    }
}
