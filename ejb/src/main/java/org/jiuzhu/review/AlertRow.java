package org.jiuzhu.review;

import java.time.LocalDate;

/** An alert as a list shows it. */
public record AlertRow(
        long id,
        AlertKind kind,
        String personName,
        String identityNumber,
        Long benefitId,
        String villageName,
        LocalDate aboutOn,
        String detail,
        String handledBy,
        String handling) {
    public boolean isHandled() {
        return handledBy != null;
    }
}
