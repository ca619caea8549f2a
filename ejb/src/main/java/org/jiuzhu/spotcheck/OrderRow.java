package org.jiuzhu.spotcheck;

import java.time.LocalDate;
import org.jiuzhu.rules.AssistanceMatter;

/** A rectification as a list shows it. */
public record OrderRow(
        long id,
        String number,
        long fileId,
        String applicantName,
        String townshipName,
        AssistanceMatter matter,
        OrderState state,
        LocalDate dueOn,
        boolean changeWanted,
        String demand) {
    public boolean isLate(LocalDate today) {
        return state.isWithTheTownship() && today.isAfter(dueOn);
    }
}
