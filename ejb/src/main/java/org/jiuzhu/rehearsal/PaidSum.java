package org.jiuzhu.rehearsal;

import java.util.Objects;

/** How many benefits, which was opened last, and what they come to in fen and persons; compared as a whole. */
public final class PaidSum {
    private final long[] sums;

    /** For the constructor expression of a query; sums over nothing are null. */
    public PaidSum(Number households, Number newest, Number fen, Number persons) {
        sums = new long[] {plain(households), plain(newest), plain(fen), plain(persons)};
    }

    private static long plain(Number sum) {
        return sum == null ? 0 : sum.longValue();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PaidSum that && java.util.Arrays.equals(sums, that.sums);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sums[0], sums[1], sums[2], sums[3]);
    }
}
