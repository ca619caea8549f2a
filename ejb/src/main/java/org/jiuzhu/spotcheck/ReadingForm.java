package org.jiuzhu.spotcheck;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Form;

/** A review sheet as it is filled: a verdict for every point, and for each fault why. */
public class ReadingForm implements Form, Serializable {
    public List<PointRow> points = new ArrayList<>();
    public String remark;

    /** One point of the sheet. */
    public static class PointRow implements Form, Serializable {
        public CheckPoint point;
        public Verdict verdict;
        public FindingReason reason;
        public FindingCause cause;
        public String note;
    }

    /**
     * Refuses a sheet that is not complete, with every fault and its field {@code points.<n>.<name>}.
     *
     * @throws org.jiuzhu.shared.FormRefusal {@code field.required}, {@code field.too-long}, {@code spot.points}
     */
    void check(FileKind kind) {
        Faults faults = new Faults();
        if (!points.stream().map(row -> row.point).toList().equals(CheckPoint.of(kind))) {
            faults.add("remark", "spot.points");
        }
        for (int i = 0; i < points.size(); i++) {
            check(points.get(i), "points." + i + ".", faults);
        }
        faults.limit("remark", remark, 1000);
        faults.refuseIfAny();
    }

    private static void check(PointRow row, String field, Faults faults) {
        faults.chosen(field + "verdict", row.verdict);
        if (row.verdict != null && row.verdict.isFinding()) {
            faults.chosen(field + "reason", row.reason);
            faults.chosen(field + "cause", row.cause);
            faults.require(field + "note", row.note, 500);
        } else {
            faults.limit(field + "note", row.note, 500);
        }
    }
}
