package org.jiuzhu.remedy;

/**
 * A township's reconsiderations and lawsuits of a year, by the day of their receipt.
 *
 * @param decided those that were decided outside; what was withdrawn is not among them
 * @param lateAnswers answers that were filed late, or are late now
 */
public record RemedyFigures(
        String townshipCode, String townshipName, int received, int decided, int lost, int withdrawn, int lateAnswers) {
    /** Of those decided, in whole percent rounded down; null where none was. */
    public Integer lostShare() {
        return decided == 0 ? null : (int) (100L * lost / decided);
    }
}
