package org.jiuzhu.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** In what a figure is stored as a whole number, and as what it is read. */
public enum FigureUnit {
    COUNT(0, 1),
    /** Read in yuan. */
    FEN(2, 100),
    /** Working days or hours in tenths, read with one decimal. */
    TENTHS(1, 10),
    /** Read in percent with one decimal. */
    PERMILLE(1, 10),
    /** Read in minutes with one decimal. */
    SECONDS(1, 60);

    private final int decimals;
    private final int parts;

    FigureUnit(int decimals, int parts) {
        this.decimals = decimals;
        this.parts = parts;
    }

    /** The stored number as it is read: yuan, days, percent, minutes. */
    public BigDecimal read(long stored) {
        return BigDecimal.valueOf(stored).divide(BigDecimal.valueOf(parts), decimals, RoundingMode.HALF_UP);
    }
}
