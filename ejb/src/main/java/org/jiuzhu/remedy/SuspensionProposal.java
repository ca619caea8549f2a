package org.jiuzhu.remedy;

import java.time.YearMonth;
import java.util.List;
import org.jiuzhu.rules.AssistanceMatter;

/**
 * That serious faults of a township in a matter come back month after month; whether its delegation is suspended is for
 * the bureau to decide.
 *
 * @param instrument the number of the instrument by which it decides now
 * @param months those with serious faults, the oldest first
 */
public record SuspensionProposal(
        String townshipCode, String townshipName, AssistanceMatter matter, String instrument, List<Serious> months) {

    /** Serious faults of a month: found in the spot-check, lost before a reviewing body or a court. */
    public record Serious(YearMonth month, int found, int lost) {
        Serious plus(Serious other) {
            return new Serious(month, found + other.found, lost + other.lost);
        }
    }
}
