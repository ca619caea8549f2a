package org.jiuzhu.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiuzhu.household.Declaration;
import org.jiuzhu.household.Declaration.Settled;
import org.jiuzhu.household.Declared;
import org.jiuzhu.shared.Fen;

/** The figures of a demonstration's declaration, as the data confirm them and the reviewer settles them. */
record PastFigures(Declaration declaration) {
    private static final int PERCENT = 100;

    /** Every figure as declared, but the first income higher by that many percent; by the key of each figure. */
    Map<String, Fen> found(int percentMore) {
        Map<String, Fen> found = new HashMap<>();
        all().forEach(figure -> found.put(figure.key(), figure.declared()));
        declaration.incomes().stream()
                .findFirst()
                .ifPresent(income -> found.put(income.key(), more(income.declared(), percentMore)));
        return found;
    }

    private static Fen more(Fen declared, int percent) {
        return Fen.of(declared.value() / PERCENT * (PERCENT + percent));
    }

    /** What the data say, with that reason where it was declared otherwise. */
    List<Settled> settled(String reason) {
        return all().map(figure -> new Settled(figure.key(), figure.current(), figure.isDiscrepant() ? reason : ""))
                .toList();
    }

    private Stream<Declared> all() {
        return declaration.figures();
    }
}
