package org.jiuzhu.casework;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Form;

/** What whoever decides marks in a file that goes back: at most one point to a part, each with its coded reason. */
public class ReturnForm implements Form {
    public String remark;
    public List<PointRow> points = new ArrayList<>();

    /** One marked point. */
    public static class PointRow implements Form {
        public FilePart part;
        public ReturnReason reason;
        public String remark;
    }

    void refuseFaults() {
        Faults faults = new Faults();
        faults.limit("remark", remark, 2000);
        if (points.isEmpty()) {
            faults.add("remark", "return.no-point");
        }
        Set<FilePart> seen = EnumSet.noneOf(FilePart.class);
        for (int i = 0; i < points.size(); i++) {
            check(faults, "points[" + i + "].", points.get(i));
            if (points.get(i).part != null && !seen.add(points.get(i).part)) {
                faults.add("points[" + i + "].part", "return.part-twice");
            }
        }
        faults.refuseIfAny();
    }

    private static void check(Faults faults, String row, PointRow point) {
        faults.chosen(row + "part", point.part);
        faults.chosen(row + "reason", point.reason);
        faults.require(row + "remark", point.remark, 500);
    }

    Set<FilePart> parts() {
        Set<FilePart> parts = EnumSet.noneOf(FilePart.class);
        points.forEach(point -> parts.add(point.part));
        return parts;
    }
}
