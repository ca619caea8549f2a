package org.jiuzhu.rating;

/** A share in permille, rounded down, so that 1000 says all. */
final class Permille {
    private Permille() {}

    /** Null of nothing. */
    static Integer of(long part, long whole) {
        return whole == 0 ? null : (int) (1000 * part / whole);
    }
}
