package org.jiuzhu.web.household;

import java.util.Arrays;

/** What a clerk writes down about the members of a household. */
public enum MemberDeed {
    CHANGE,
    CORRECT,
    END,
    JOIN;

    /** The deed that an address names, or null. */
    static MemberDeed named(String name) {
        return Arrays.stream(values())
                .filter(deed -> deed.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
