package org.jiuzhu.reporting;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What an evaluation says in figures: its time, the time before where the product knows it, and what was entered by hand.
 *
 * @param before nothing where no time before was chosen
 * @param typed figures of the time before by hand, each in the unit that it is read in; they go before counted ones
 */
public record EvaluationContent(
        EvaluationFigures now, EvaluationFigures before, Map<KeyFigure, BigDecimal> typed, String source)
        implements Serializable {

    /** A key figure before and after. */
    public record Comparison(KeyFigure figure, BigDecimal before, boolean byHand, BigDecimal after)
            implements Serializable {
        /** After less before; nothing where one is missing. */
        public BigDecimal difference() {
            return before == null || after == null ? null : after.subtract(before);
        }
    }

    /** Every key figure that either side has. */
    public List<Comparison> comparison() {
        return Arrays.stream(KeyFigure.values())
                .map(this::compared)
                .filter(one -> one.before() != null || one.after() != null)
                .toList();
    }

    private Comparison compared(KeyFigure figure) {
        BigDecimal hand = typed.get(figure);
        return new Comparison(figure, hand == null ? figure.of(before) : hand, hand != null, figure.of(now));
    }

    public boolean isCompared() {
        return before != null || !typed.isEmpty();
    }
}
