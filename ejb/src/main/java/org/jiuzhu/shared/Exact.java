package org.jiuzhu.shared;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact fraction, in which a reckoning stays until its last line; money in it is in fen. */
public record Exact(BigInteger numerator, BigInteger denominator) implements Comparable<Exact> {
    public static final Exact ZERO = of(0);
    private static final int DECIMALS = 4;
    private static final int FEN = 2;

    public Exact {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("denominator " + denominator);
        }
        BigInteger common = numerator.gcd(denominator);
        if (!common.equals(BigInteger.ONE)) {
            numerator = numerator.divide(common);
            denominator = denominator.divide(common);
        }
    }

    public static Exact of(long whole) {
        return new Exact(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    public static Exact of(Fen money) {
        return of(money.value());
    }

    public static Exact of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new Exact(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Exact(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    public Exact plus(Exact other) {
        return new Exact(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Exact minus(Exact other) {
        return plus(new Exact(other.numerator.negate(), other.denominator));
    }

    public Exact times(Exact other) {
        return new Exact(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Exact times(long factor) {
        return times(of(factor));
    }

    public Exact dividedBy(long divisor) {
        return new Exact(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
    }

    /** Never below nothing. */
    public Exact orZero() {
        return numerator.signum() < 0 ? ZERO : this;
    }

    public boolean isPositive() {
        return numerator.signum() > 0;
    }

    public boolean isBelow(Exact other) {
        return compareTo(other) < 0;
    }

    /** Fen rounded half up to whole units of so many fen. */
    public Fen rounded(long unit) {
        Exact units = dividedBy(unit);
        BigInteger whole = new BigDecimal(units.numerator)
                .divide(new BigDecimal(units.denominator), 0, RoundingMode.HALF_UP)
                .toBigIntegerExact();
        return Fen.of(Math.multiplyExact(whole.longValueExact(), unit));
    }

    /** Fen as yuan with four decimals, of which zeros beyond the fen are left out. */
    public String yuan() {
        return plain(new Exact(numerator, denominator.multiply(BigInteger.TEN.pow(FEN))), FEN);
    }

    /** A number with four decimals, of which zeros are left out. */
    public String number() {
        return plain(this, 0);
    }

    private static String plain(Exact value, int least) {
        BigDecimal decimal = new BigDecimal(value.numerator)
                .divide(new BigDecimal(value.denominator), DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return decimal.setScale(Math.max(least, decimal.scale())).toPlainString();
    }

    @Override
    public int compareTo(Exact other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
