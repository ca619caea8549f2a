package org.jiuzhu.rating;

import org.jiuzhu.rules.AssistanceMatter;

/**
 * Which cases behind the figures are asked for.
 *
 * @param matter null for all
 * @param after what the page before said, empty for the first
 */
public record QualityCaseFilter(QualityRange range, AssistanceMatter matter, View view, String after) {

    /** Those decided in the months, those of them decided late, those that are overdue today. */
    public enum View {
        DECIDED,
        LATE,
        OVERDUE
    }
}
