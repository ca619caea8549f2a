package org.jiuzhu.rating;

/** Whether figures stand by township, by matter, or by both. */
public enum Grouping {
    TOWNSHIP(true, false),
    MATTER(false, true),
    BOTH(true, true);

    private final boolean township;
    private final boolean matter;

    Grouping(boolean township, boolean matter) {
        this.township = township;
        this.matter = matter;
    }

    QualityKey of(QualityKey cell) {
        return new QualityKey(township ? cell.township() : "", matter ? cell.matter() : null);
    }
}
