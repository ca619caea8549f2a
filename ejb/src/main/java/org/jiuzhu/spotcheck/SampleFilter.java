package org.jiuzhu.spotcheck;

import java.time.YearMonth;
import org.jiuzhu.rules.AssistanceMatter;

/**
 * Which drawn files are wanted.
 *
 * @param township null or empty for all that the officer may see
 * @param matter null for all
 * @param reading null for all
 * @param afterId the last one of the page before, 0 for the first page
 */
public record SampleFilter(YearMonth month, String township, AssistanceMatter matter, Reading reading, long afterId) {

    /** What a first reader found stays unsaid until the second has read, so that the second is blind. */
    static final String KNOWN =
            " and (s.secondReading = false or s.readBy = :me or (select count(x.id) from SpotReading x"
                    + " where x.fileId = s.fileId and x.finishedAt is not null) > 1)";

    /** How far a file's reading is, or what came of it. */
    public enum Reading {
        UNREAD(" and s.outcome is null"),
        PASSED(" and s.outcome = org.jiuzhu.spotcheck.ReadOutcome.PASSED" + SampleFilter.KNOWN),
        MINOR(" and s.outcome = org.jiuzhu.spotcheck.ReadOutcome.MINOR" + SampleFilter.KNOWN),
        SERIOUS(" and s.outcome = org.jiuzhu.spotcheck.ReadOutcome.SERIOUS" + SampleFilter.KNOWN);

        private final String condition;

        Reading(String condition) {
            this.condition = condition;
        }

        boolean asksForMe() {
            return this != UNREAD;
        }

        String condition() {
            return condition;
        }
    }

    boolean hasTownship() {
        return township != null && !township.isBlank();
    }
}
