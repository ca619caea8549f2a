package org.jiuzhu.evidence;

/** How much is taken in: at a time, of a kind, and by what is hidden inside. */
public final class EvidenceLimits {
    public static final long MEGABYTE = 1024L * 1024;

    /** No file is larger, whatever it is. */
    public static final long LARGEST_MEGABYTES = 200;

    public static final long LARGEST = LARGEST_MEGABYTES * MEGABYTE;

    /** Files chosen together. */
    public static final int AT_ONCE = 50;

    /** Files that stand in a case. */
    public static final int PER_CASE = 300;

    /** Pixels of a photo; more is a trap for the memory of whoever opens it. */
    public static final long PIXELS = 100_000_000;

    /** The longer side of a small picture. */
    public static final int THUMBNAIL = 320;

    /** Parts of an office file, what they come to unpacked, and how many times more than packed. */
    static final int PARTS = 2_000;

    static final long UNPACKED = 300 * MEGABYTE;
    static final int TIMES_PACKED = 100;
    static final long TIMES_FROM = 10 * MEGABYTE;

    private EvidenceLimits() {}
}
