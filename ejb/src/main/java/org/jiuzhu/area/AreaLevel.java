package org.jiuzhu.area;

/** How high an area stands; the length of its code tells. */
public enum AreaLevel {
    CITY(6),
    TOWNSHIP(9),
    VILLAGE(12);

    private final int length;

    AreaLevel(int length) {
        this.length = length;
    }

    /** The level of an area by its code, 6, 9 or 12 digits of GB/T 2260 and the statistical extension. */
    public static AreaLevel of(String code) {
        for (AreaLevel level : values()) {
            if (level.length == code.length()) {
                return level;
            }
        }
        throw new IllegalArgumentException("No area code: " + code);
    }

    /** The part of a code that names the area of this level in which it lies. */
    public String of(AdministrativeArea area) {
        return area.code().substring(0, length);
    }
}
