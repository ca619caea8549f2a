package org.jiuzhu.casework;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jiuzhu.assessment.LinshiFacts.Weight;
import org.jiuzhu.household.Declaration.Settled;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.Form;
import org.jiuzhu.shared.Money;

/** The review opinion: the figures that are used, with reasons where they differ, and the opinion in words. */
public class ReviewForm implements Form {
    private static final int MONTHS_AT_MOST = 36;

    public String opinion;
    public List<FigureRow> figures = new ArrayList<>();

    /** One figure that is settled. */
    public static class FigureRow implements Form {
        public String figure;
        public BigDecimal used;
        public String reason;
    }

    /** How heavy the hardship is found to be, and for how many months; 临时救助 only. */
    public Weight weight;

    public Integer months;

    /** What is answered to the points that were marked when the case was given back. */
    public List<AnswerRow> answers = new ArrayList<>();

    /** How what the data say besides amounts was cleared up. */
    public List<AnswerRow> findings = new ArrayList<>();

    /** The answer to one marked point or finding. */
    public static class AnswerRow implements Form {
        public Long point;
        public String answer;
    }

    void refuseFaults() {
        Faults faults = new Faults();
        check(faults);
        faults.refuseIfAny();
    }

    void check(Faults faults) {
        faults.require("opinion", opinion, 2000);
        checkFigures(faults);
        for (int i = 0; i < answers.size(); i++) {
            faults.require("answers[" + i + "].answer", answers.get(i).answer, 500);
        }
        for (int i = 0; i < findings.size(); i++) {
            faults.require("findings[" + i + "].answer", findings.get(i).answer, 500);
        }
        if (months != null && (months < 1 || months > MONTHS_AT_MOST)) {
            faults.add("months", "hardship.months", MONTHS_AT_MOST);
        }
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
