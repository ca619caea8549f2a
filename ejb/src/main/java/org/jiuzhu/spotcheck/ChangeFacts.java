package org.jiuzhu.spotcheck;

import static org.jiuzhu.spotcheck.CheckPoint.*;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.jiuzhu.adjustment.AdjustmentKind;

/** What the file of a change says, and what the product makes of it point by point. */
record ChangeFacts(
        String evidence,
        boolean explained,
        AdjustmentKind kind,
        boolean kin,
        boolean sameHand,
        int seals,
        LocalDateTime decidedAt,
        LocalDate deliveredOn,
        LocalDate deliverUntil,
        YearMonth effective) {

    List<MachineNote> notes() {
        return List.of(
                MachineNote.of(!evidence.isBlank(), GROUNDS, "grounds.fine", "grounds.doubt"),
                kind.isAssessed()
                        ? MachineNote.of(explained, FIGURES, "figures.explained", "figures.unexplained")
                        : MachineNote.silent(FIGURES, "figures.not-assessed"),
                kin ? MachineNote.doubt(KIN, "kin.doubt") : MachineNote.fine(KIN, "kin.fine"),
                sameHand
                        ? MachineNote.doubt(DECISION, "decision.same-hand")
                        : MachineNote.of(seals > 0, DECISION, "decision.fine", "decision.no-seal"),
                notification(),
                effect());
    }

    private MachineNote notification() {
        if (deliveredOn == null) {
            return MachineNote.doubt(NOTIFICATION, "notification.none");
        }
        return MachineNote.of(
                !deliveredOn.isAfter(deliverUntil),
                NOTIFICATION,
                "notification.fine",
                "notification.late",
                deliveredOn);
    }

    /** It counts from the month after the decision, but for death and fraud (decision 34). */
    private MachineNote effect() {
        return MachineNote.of(
                effective.isAfter(YearMonth.from(decidedAt)), EFFECT, "effect.fine", "effect.earlier", effective);
    }
}
