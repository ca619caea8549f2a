package org.jiuzhu.review;

import org.jiuzhu.shared.IdentityNumber;

/** Somebody in payment in a village, to be chosen from a list. */
public record CoveredPerson(
        long personId, String name, String identityNumber, String headName, long benefitId, String villageCode) {
    private static final int TAIL = 4;

    public String masked() {
        return IdentityNumber.masked(identityNumber);
    }

    /** The last places of the number, which tell two of one name apart. */
    public String tail() {
        return identityNumber.substring(identityNumber.length() - TAIL);
    }
}
