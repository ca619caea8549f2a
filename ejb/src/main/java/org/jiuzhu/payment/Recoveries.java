package org.jiuzhu.payment;

/** What is kept back from a household on a list; known where payments and their answers are. */
public interface Recoveries {
    /**
     * Draws up the lines of one village; none takes more than the household comes to on the list.
     *
     * @param before how many lines the list has
     * @return how many lines were drawn up
     */
    int drawUp(MonthlyList list, String villageCode, int before);
}
