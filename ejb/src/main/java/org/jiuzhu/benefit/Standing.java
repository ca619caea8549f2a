package org.jiuzhu.benefit;

import org.jiuzhu.rules.AssistanceMatter;

/**
 * Where a person stands already: in a household, in an application, in payment.
 *
 * @param matter of application or benefit, null for a household
 * @param township its name; all that an officer of another area is told
 * @param reference the head of the household or the number within the officer's area, else null
 */
public record Standing(Kind kind, AssistanceMatter matter, String township, String reference) {

    /** In what. */
    public enum Kind {
        HOUSEHOLD,
        APPLICATION,
        BENEFIT
    }
}
