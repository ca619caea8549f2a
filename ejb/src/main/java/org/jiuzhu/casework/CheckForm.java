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

    void refuseFaults() {
        Faults faults = new Faults();
        faults.require("report", report, 2000);
        for (int i = 0; i < figures.size(); i++) {
            Money.check(faults, "figures[" + i + "].found", figures.get(i).found);
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
