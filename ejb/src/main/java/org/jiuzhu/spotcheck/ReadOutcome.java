package org.jiuzhu.spotcheck;

import java.util.Collection;

/** What a file comes to: the gravest of its points. */
public enum ReadOutcome {
    PASSED,
    MINOR,
    SERIOUS;

    static ReadOutcome of(Collection<Verdict> verdicts) {
        return verdicts.contains(Verdict.SERIOUS) ? SERIOUS : verdicts.contains(Verdict.MINOR) ? MINOR : PASSED;
    }

    ReadOutcome graver(ReadOutcome other) {
        return other == null || compareTo(other) >= 0 ? this : other;
    }
}
