package org.jiuzhu.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jiuzhu.shared.Fen;

/**
 * The result of a reckoning with every step of it, so that officer, household and court can follow each figure. The
 * amount is a month's for 低保 and 特困, the whole for 临时救助, nothing for a recognition.
 */
public record Assessment(boolean eligible, Recognition recognition, List<Long> counted, Fen amount, List<Line> lines) {

    /** What the family is found to be. */
    public enum Recognition {
        DIBAO,
        TEKUN,
        LINSHI,
        LOW_INCOME_HARDSHIP,
        LOW_INCOME,
        NEAR_THRESHOLD,
        RIGID_SPENDING,
        NONE
    }

    /**
     * One step: a key with its wording in the bundle, whom it is about, the value in yuan, persons or a word, the
     * formula with its figures, the row of the rules it took, the article it rests on.
     */
    public record Line(String key, String subject, String value, String formula, String row, String article) {
        private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}]+");

        /** What somebody typed stays on its line and in its column. */
        public Line {
            subject = onOneLine(subject);
            value = onOneLine(value);
            formula = onOneLine(formula);
            row = onOneLine(row);
        }

        private static String onOneLine(String text) {
            return text.chars().anyMatch(Character::isISOControl)
                    ? BREAKS.matcher(text).replaceAll(" ")
                    : text;
        }
    }

    public Assessment {
        counted = List.copyOf(counted);
        lines = List.copyOf(lines);
    }

    /** How many persons count, whose keys are {@link #counted}. */
    public int countedPersons() {
        return counted.size();
    }

    public Fen monthly() {
        return amount;
    }

    /** What of the amount is listed apart on the payment sheet, as the steps say it. */
    public Parts parts() {
        Fen supplement = sum(line -> line.key().startsWith("supplement."));
        Fen care = sum(line -> line.key().equals("tekun-care"));
        return eligible ? new Parts(supplement, care) : Parts.NONE;
    }

    private Fen sum(Predicate<Line> wanted) {
        return lines.stream()
                .filter(wanted)
                .map(line -> Fen.ofYuan(new BigDecimal(line.value())))
                .reduce(Fen.ZERO, Fen::plus);
    }

    /** 分类施保 and 照料护理费 within a month's amount. */
    public record Parts(Fen supplement, Fen care) {
        public static final Parts NONE = new Parts(Fen.ZERO, Fen.ZERO);
    }
}
