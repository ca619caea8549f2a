package org.jiuzhu.demonstration;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jiuzhu.casework.CaseStep;

/** A step of a story and when it was taken. */
record Moment(CaseStep step, LocalDateTime at) {
    LocalDate day() {
        return at.toLocalDate();
    }
}
