package org.jiuzhu.rules;

import java.util.List;
import org.jiuzhu.shared.Fen;

/** The result of a reckoning with every step of it, so that officer, household and court can follow each figure. */
public record Assessment(boolean eligible, int countedPersons, Fen monthly, List<Line> lines) {

    /**
     * One step: a key with its wording in the bundle, the value in yuan, persons or words, the formula with its figures,
     * the article or document it rests on.
     */
    public record Line(String key, String value, String formula, String basis) {}

    public Assessment {
        lines = List.copyOf(lines);
    }
}
