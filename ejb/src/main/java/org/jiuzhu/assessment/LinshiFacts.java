package org.jiuzhu.assessment;

import org.jiuzhu.shared.Fen;

/** What 临时救助 asks beyond the family: the kind and weight of the hardship and what was given for it before. */
public record LinshiFacts(Kind kind, Weight weight, int months, String cause, Before before) {

    /** 急难型 or 支出型 (民发〔2018〕23号 item 2). */
    public enum Kind {
        EMERGENCY,
        EXPENDITURE
    }

    /** How heavy the hardship is; each has its figure. */
    public enum Weight {
        LIGHT,
        MEDIUM,
        HEAVY
    }

    /**
     * Whether this cause was helped in this calendar year, whether the family is in 低保 or 特困, and up to what the
     * township may grant; null where the instrument names no ceiling.
     */
    public record Before(boolean grantedForThisCause, boolean inDibaoOrTekun, Fen ceiling) {
        /** Nothing was given and no ceiling is set. */
        public static final Before NOTHING = new Before(false, false, null);
    }
}
