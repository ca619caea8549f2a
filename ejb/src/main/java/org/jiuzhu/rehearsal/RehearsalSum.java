package org.jiuzhu.rehearsal;

import org.jiuzhu.shared.Fen;

/** What a change does to the households of a township that share an outcome; fen a month. */
public record RehearsalSum(
        String townshipCode, String township, Outcome outcome, long households, Fen before, Fen after) {

    /** For the constructor expression of a query. */
    public RehearsalSum(
            String townshipCode, String township, Outcome outcome, Long households, Number before, Number after) {
        this(townshipCode, township, outcome, households, Fen.of(before.longValue()), Fen.of(after.longValue()));
    }
}
