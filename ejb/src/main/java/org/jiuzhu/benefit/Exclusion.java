package org.jiuzhu.benefit;

import org.jiuzhu.rules.AssistanceMatter;

/** What excludes what: who is helped in one matter and asks for another (decisions 14, 43, 44). */
public enum Exclusion {
    /** The same is not given twice. */
    SAME,
    /** 低保 and 特困 exclude each other. */
    EITHER,
    /** A family in 低保 or 特困 is not recognised as of low income besides. */
    COVERED,
    /** The recognition ends where 低保 or 特困 begins. */
    REPLACED,
    /** 临时救助 is given besides, once for a cause in a calendar year. */
    BESIDES;

    public static Exclusion of(AssistanceMatter wanted, AssistanceMatter held) {
        if (wanted == AssistanceMatter.LINSHI || held == AssistanceMatter.LINSHI) {
            return BESIDES;
        }
        if (wanted == held) {
            return SAME;
        }
        if (wanted == AssistanceMatter.DISHOURU) {
            return COVERED;
        }
        return held == AssistanceMatter.DISHOURU ? REPLACED : EITHER;
    }

    /** Whether the one stands in the way of the other. */
    public boolean excludes() {
        return this == SAME || this == EITHER || this == COVERED;
    }
}
