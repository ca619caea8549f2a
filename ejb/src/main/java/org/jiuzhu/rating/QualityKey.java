package org.jiuzhu.rating;

import java.util.Comparator;
import org.jiuzhu.rules.AssistanceMatter;

/** A township and a matter; either may stand for all. */
record QualityKey(String township, AssistanceMatter matter) implements Comparable<QualityKey> {
    private static final Comparator<QualityKey> ORDER = Comparator.comparing(QualityKey::township)
            .thenComparing(QualityKey::matter, Comparator.nullsFirst(Comparator.naturalOrder()));

    static QualityKey of(Object[] row) {
        return new QualityKey((String) row[0], AssistanceMatter.valueOf((String) row[1]));
    }

    @Override
    public int compareTo(QualityKey other) {
        return ORDER.compare(this, other);
    }
}
