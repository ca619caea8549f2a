package org.jiuzhu.adjustment;

import java.time.LocalDateTime;
import java.time.YearMonth;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.shared.Fen;

/** A change in a list of changes. */
public record AdjustmentRow(
        long id,
        long benefitId,
        String certificateNumber,
        String headName,
        String villageName,
        AssistanceMatter matter,
        Registration registration,
        AdjustmentKind kind,
        AdjustmentReason reason,
        Adjustment.State state,
        YearMonth effective,
        int beforePersons,
        Fen before,
        int afterPersons,
        Fen after,
        LocalDateTime proposedAt) {
    static final String SELECT =
            "select new org.jiuzhu.adjustment.AdjustmentRow(a.id, a.benefitId, b.certificateNumber,"
                    + " b.headName, v.name, a.matter, b.registration, a.kind, a.reason, a.state, a.effective,"
                    + " a.figures.beforePersons, a.figures.before, a.figures.afterPersons, a.figures.after, a.proposedAt)"
                    + " from Adjustment a, Benefit b, AdministrativeArea v";
}
