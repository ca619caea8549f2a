package org.jiuzhu.review;

/**
 * Which alerts are wanted.
 *
 * @param areaCode a township or a village; null or empty for all that the officer may see
 * @param kind null for all
 * @param handled those that are done with instead of those that wait
 * @param afterId the last one of the page before, 0 for the first page
 */
public record AlertFilter(String areaCode, AlertKind kind, boolean handled, long afterId) {
    boolean hasArea() {
        return areaCode != null && !areaCode.isBlank();
    }

    /** The attribute in which that area stands. */
    String areaAttribute() {
        return areaCode.length() > 9 ? "villageCode" : "townshipCode";
    }
}
