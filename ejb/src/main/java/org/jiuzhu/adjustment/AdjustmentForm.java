package org.jiuzhu.adjustment;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Form;

/** A change as it is proposed; the assessed kinds carry their figures in the assessment beside it. */
public class AdjustmentForm implements Form, Serializable {
    private static final int EVIDENCE_LIMIT = 500;
    private static final int REMARK_LIMIT = 2000;

    public AdjustmentKind kind;
    public AdjustmentReason reason;

    /** When it came about: the day of death, of the move, of the new work. */
    public LocalDate happenedOn;

    /** Of a grace period: the last month that is paid. */
    public YearMonth lastMonth;

    /** Of a restoration: whether what was kept back is paid too. */
    public boolean backPay;

    /** Of a move: where the household lives now. */
    public String targetVillageCode;

    /** Which papers show it, and where they lie in the file. */
    public String evidence;

    public String remark;

    /** @throws org.jiuzhu.shared.FormRefusal with every fault and its field */
    void refuseFaults(LocalDate today) {
        Faults faults = new Faults();
        faults.chosen("reason", reason);
        if (kind != null && reason != null && !kind.reasons().contains(reason)) {
            faults.add("reason", "adjustment.reason-of-another-kind");
        }
        faults.chosen("happenedOn", happenedOn);
        if (happenedOn != null && happenedOn.isAfter(today)) {
            faults.add("happenedOn", "adjustment.not-yet", today);
        }
        faults.require("evidence", evidence, EVIDENCE_LIMIT);
        faults.require("remark", remark, REMARK_LIMIT);
        if (kind == AdjustmentKind.MOVE) {
            faults.chosen("targetVillageCode", targetVillageCode);
        }
        if (kind == AdjustmentKind.GRACE) {
            faults.chosen("lastMonth", lastMonth);
        }
        faults.refuseIfAny();
    }
}
