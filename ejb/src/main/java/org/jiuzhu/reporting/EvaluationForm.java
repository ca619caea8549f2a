package org.jiuzhu.reporting;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Form;

/** 评估报告 as it is typed: title, times, what the author writes, and figures of the time before that are entered by hand. */
public class EvaluationForm implements Form, Serializable {
    static final int LONGEST = 4000;
    private static final int LONGEST_DAYS = 1100;

    public String title;
    public LocalDate from;
    public LocalDate to;
    public LocalDate beforeFrom;
    public LocalDate beforeTo;
    public String baselineSource;
    public String practice;
    public String effect;
    public String problems;
    public String advice;
    public List<BaselineRow> baseline = new ArrayList<>();

    /** A figure of the time before, in the unit that it is read in. */
    public static class BaselineRow implements Form, Serializable {
        public KeyFigure figure;
        public BigDecimal amount;
    }

    /** @throws org.jiuzhu.shared.FormRefusal with every fault and its field */
    void refuseFaults(LocalDate today) {
        Faults faults = new Faults();
        faults.require("title", title, 120);
        checkRange(faults, today);
        checkBefore(faults);
        checkBaseline(faults);
        faults.limit("practice", practice, LONGEST);
        faults.limit("effect", effect, LONGEST);
        faults.limit("problems", problems, LONGEST);
        faults.limit("advice", advice, LONGEST);
        faults.refuseIfAny();
    }

    private void checkRange(Faults faults, LocalDate today) {
        faults.chosen("from", from);
        faults.chosen("to", to);
        if (from != null && to != null) {
            if (to.isBefore(from)) {
                faults.add("to", "evaluation.days");
            } else if (to.isAfter(from.plusDays(LONGEST_DAYS))) {
                faults.add("to", "evaluation.too-long", LONGEST_DAYS);
            }
        }
        if (to != null && to.isAfter(today)) {
            faults.add("to", "evaluation.to-come", today);
        }
    }

    private void checkBefore(Faults faults) {
        if (beforeFrom == null && beforeTo == null) {
            return;
        }
        faults.chosen("beforeFrom", beforeFrom);
        faults.chosen("beforeTo", beforeTo);
        if (beforeFrom != null && beforeTo != null && beforeTo.isBefore(beforeFrom)) {
            faults.add("beforeTo", "evaluation.days");
        } else if (beforeTo != null && from != null && !beforeTo.isBefore(from)) {
            faults.add("beforeTo", "evaluation.not-before");
        }
    }

    private void checkBaseline(Faults faults) {
        for (int i = 0; i < baseline.size(); i++) {
            BigDecimal amount = baseline.get(i).amount;
            if (amount != null
                    && (amount.signum() < 0 || amount.stripTrailingZeros().scale() > 2)) {
                faults.add("baseline[" + i + "].amount", "evaluation.amount");
            }
        }
        boolean typed = baseline.stream().anyMatch(row -> row.amount != null);
        if (typed) {
            faults.require("baselineSource", baselineSource, 200);
        } else {
            faults.limit("baselineSource", baselineSource, 200);
        }
    }
}
