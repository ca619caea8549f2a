package org.jiuzhu.benefit;

/**
 * Which benefits in payment are wanted.
 *
 * @param areaCode a township or a village, or null for all that the officer may see
 * @param name what the head's name begins with, or a whole certificate number; null or blank for all
 */
public record BenefitFilter(String areaCode, String name) {
    public static final BenefitFilter ALL = new BenefitFilter(null, null);

    private static final int TOWNSHIP_DIGITS = 9;

    boolean hasArea() {
        return areaCode != null && !areaCode.isBlank();
    }

    /** The attribute in which that area stands. */
    String areaAttribute() {
        return areaCode.length() > TOWNSHIP_DIGITS ? "villageCode" : "townshipCode";
    }

    boolean hasName() {
        return name != null && !name.isBlank();
    }

    /** The name as a pattern in which nothing typed is a wildcard. */
    String pattern() {
        return name.strip().replaceAll("([!%_])", "!$1") + "%";
    }
}
