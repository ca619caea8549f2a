package org.jiuzhu.casework;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jiuzhu.household.Declaration.Settled;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.Form;
import org.jiuzhu.shared.Money;

/** The review opinion: the figures that are used, with reasons where they differ, and the opinion in words. */
public class ReviewForm implements Form {
    public String opinion;
    public List<FigureRow> figures = new ArrayList<>();

    /** One figure that is settled. */
    public static class FigureRow implements Form {
        public String figure;
        public BigDecimal used;
        public String reason;
    }

    void refuseFaults() {
        Faults faults = new Faults();
        faults.require("opinion", opinion, 2000);
        checkFigures(faults);
        faults.refuseIfAny();
    }

    void refuseFigureFaults() {
        Faults faults = new Faults();
        checkFigures(faults);
        faults.refuseIfAny();
    }

    private void checkFigures(Faults faults) {
        for (int i = 0; i < figures.size(); i++) {
            FigureRow row = figures.get(i);
            faults.chosen("figures[" + i + "].used", row.used);
            Money.check(faults, "figures[" + i + "].used", row.used);
            faults.limit("figures[" + i + "].reason", row.reason, 500);
        }
    }

    List<Settled> settled() {
        return figures.stream()
                .map(row -> new Settled(row.figure, Fen.ofYuan(row.used), row.reason))
                .toList();
    }
}
