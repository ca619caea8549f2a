package org.jiuzhu.web.casework;

import java.util.Set;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.Role;
import org.jiuzhu.casework.TrailEntry;
import org.jiuzhu.web.layout.Texts;

/** Small questions that the pages of a case ask. */
final class CaseViews {
    private static final String PRODUCT = "system";

    private CaseViews() {}

    static boolean isOnlyTheCentre(Officer officer) {
        return officer.roles().equals(Set.of(Role.VERIFICATION_CENTRE));
    }

    /** Whose hand a line shows; the product's own is named as such. */
    static String hand(TrailEntry line) {
        return PRODUCT.equals(line.officerLogin()) ? Texts.of("case.by-itself") : line.officerName();
    }
}
