package org.jiuzhu.casework;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.Form;
import org.jiuzhu.shared.Money;

/** The verification centre's answer: a report, and per figure what the data say; empty where they say nothing. */
public class CheckForm implements Form {
    public String report;
    public List<FigureRow> figures = new ArrayList<>();

    /** One declared figure. */
    public static class FigureRow implements Form {
        public String figure;
        public BigDecimal found;
    }

    /** What the data say besides amounts. */
    public List<FindingRow> findings = new ArrayList<>();

    /** One thing that the household did not declare. */
    public static class FindingRow implements Form {
        public FindingKind kind;
        public String text;
    }

    void refuseFaults() {
        Faults faults = new Faults();
        faults.require("report", report, 2000);
        for (int i = 0; i < figures.size(); i++) {
            Money.check(faults, "figures[" + i + "].found", figures.get(i).found);
        }
        for (int i = 0; i < findings.size(); i++) {
            faults.chosen("findings[" + i + "].kind", findings.get(i).kind);
            faults.require("findings[" + i + "].text", findings.get(i).text, 500);
        }
        faults.refuseIfAny();
    }

    Map<String, Fen> found() {
        Map<String, Fen> found = new HashMap<>();
        for (FigureRow row : figures) {
            if (row.found != null) {
                found.put(row.figure, Fen.ofYuan(row.found));
            }
        }
        return found;
    }
}
