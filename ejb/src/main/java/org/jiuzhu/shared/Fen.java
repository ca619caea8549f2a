package org.jiuzhu.shared;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount of money in whole fen (1/100 yuan). */
public final class Fen implements Serializable, Comparable<Fen> {
    public static final Fen ZERO = new Fen(0);

    private final long value;

    private Fen(long value) {
        this.value = value;
    }

    public static Fen of(long fen) {
        return new Fen(fen);
    }

    /** From yuan with at most two decimals; more decimals are a mistake of the caller. */
    public static Fen ofYuan(BigDecimal yuan) {
        return new Fen(
                yuan.movePointRight(2).setScale(0, RoundingMode.UNNECESSARY).longValueExact());
    }

    public static Fen ofYuan(long yuan) {
        return new Fen(Math.multiplyExact(yuan, 100));
    }

    public long value() {
        return value;
    }

    public BigDecimal yuan() {
        return BigDecimal.valueOf(value, 2);
    }

    public Fen plus(Fen other) {
        return new Fen(Math.addExact(value, other.value));
    }

    public Fen minus(Fen other) {
        return new Fen(Math.subtractExact(value, other.value));
    }

    public Fen times(long count) {
        return new Fen(Math.multiplyExact(value, count));
    }

    public boolean isPositive() {
        return value > 0;
    }

    public boolean isNegative() {
        return value < 0;
    }

    @Override
    public int compareTo(Fen other) {
        return Long.compare(value, other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fen fen && fen.value == value;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(value);
    }

    @Override
    public String toString() {
        return yuan().toPlainString();
    }
}
