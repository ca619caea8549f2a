package org.jiuzhu.benefit;

/**
 * Which benefits in payment are wanted.
 *
 * @param villageCode one village, or null for all
 * @param name what the head's name begins with, or a whole certificate number; null or blank for all
 */
public record BenefitFilter(String villageCode, String name) {
    public static final BenefitFilter ALL = new BenefitFilter(null, null);

    boolean hasVillage() {
        return villageCode != null && !villageCode.isBlank();
    }

    boolean hasName() {
        return name != null && !name.isBlank();
    }

    /** The name as a pattern in which nothing typed is a wildcard. */
    String pattern() {
        return name.strip().replaceAll("([!%_])", "!$1") + "%";
    }
}
