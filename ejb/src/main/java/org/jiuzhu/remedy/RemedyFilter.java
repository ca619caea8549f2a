package org.jiuzhu.remedy;

import org.jiuzhu.spotcheck.OrderKey;

/**
 * Which reconsiderations and lawsuits.
 *
 * @param standing which of them by where they stand
 * @param year of the receipt; null for all
 * @param township its code; empty for all
 * @param after behind which one the page begins; null for the first page
 */
public record RemedyFilter(Standing standing, Integer year, String township, OrderKey after) {

    /** Where they stand; those that run come by the next day that matters, the others by their receipt, newest first. */
    public enum Standing {
        RUNNING("r.state not in (org.jiuzhu.remedy.RemedyState.CARRIED_OUT, org.jiuzhu.remedy.RemedyState.WITHDRAWN)"),
        RECEIVED("r.state = org.jiuzhu.remedy.RemedyState.RECEIVED"),
        ANSWERED("r.state = org.jiuzhu.remedy.RemedyState.ANSWERED"),
        HEARD("r.state = org.jiuzhu.remedy.RemedyState.HEARD"),
        DECIDED("r.state = org.jiuzhu.remedy.RemedyState.DECIDED"),
        LOST("r.result.reason is not null"),
        CARRIED_OUT("r.state = org.jiuzhu.remedy.RemedyState.CARRIED_OUT"),
        WITHDRAWN("r.state = org.jiuzhu.remedy.RemedyState.WITHDRAWN"),
        ALL("1 = 1");

        private final String condition;

        Standing(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }

        boolean isByDay() {
            return ordinal() <= DECIDED.ordinal();
        }
    }

    boolean hasTownship() {
        return township != null && !township.isBlank();
    }
}
