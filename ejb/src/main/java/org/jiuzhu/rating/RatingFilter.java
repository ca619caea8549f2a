package org.jiuzhu.rating;

import java.util.List;

/**
 * Which ratings are asked for.
 *
 * @param view those that wait for the township or the bureau (the oldest first), those that are closed, or all
 * @param township its code, empty for all of the officer's area
 * @param after the key of the last row of the page before, 0 for the first
 */
public record RatingFilter(View view, String township, long after) {

    /** The lists of ratings. */
    public enum View {
        TOWNSHIP(true, FollowUpState.OPEN, FollowUpState.RETURNED),
        BUREAU(true, FollowUpState.ANSWERED),
        CLOSED(false, FollowUpState.CLOSED),
        ALL(false);

        private final boolean oldestFirst;
        private final List<FollowUpState> states;

        View(boolean oldestFirst, FollowUpState... states) {
            this.oldestFirst = oldestFirst;
            this.states = List.of(states);
        }

        boolean isOldestFirst() {
            return oldestFirst;
        }

        /** None where every rating is asked for. */
        List<FollowUpState> states() {
            return states;
        }
    }
}
