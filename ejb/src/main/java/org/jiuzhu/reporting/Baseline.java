package org.jiuzhu.reporting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/** A figure of the time before that somebody typed in, in the unit that it is read in. */
@Embeddable
public class Baseline {
    @Enumerated(EnumType.STRING)
    private KeyFigure figure;

    private BigDecimal amount;

    protected Baseline() {}

    Baseline(KeyFigure figure, BigDecimal amount) {
        this.figure = figure;
        this.amount = amount;
    }

    public KeyFigure figure() {
        return figure;
    }

    public BigDecimal amount() {
        return amount;
    }
}
