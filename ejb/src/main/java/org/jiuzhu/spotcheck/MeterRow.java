package org.jiuzhu.spotcheck;

import org.jiuzhu.rules.AssistanceMatter;

/**
 * 抽查进度 of one township and matter. Before the frame is frozen, only files and floor stand and are of today.
 *
 * @param floor the least that must be read, of the files so far
 * @param drawn 0 before the draw
 * @param visited households visited, of the drawn files; counted apart (decision 7)
 * @param visitsMet whether enough households were visited (民发〔2012〕220号 article 26)
 * @param forecast how many will be read on the last day; before the draw, how many files the month will have
 */
public record MeterRow(
        String townshipCode,
        String townshipName,
        AssistanceMatter matter,
        int files,
        int floor,
        int drawn,
        int read,
        int minor,
        int serious,
        int visited,
        boolean visitsMet,
        int openOrders,
        int forecast,
        MeterLamp lamp) {
    /** Of the files of the stratum, in whole percent rounded down; an empty stratum is met. */
    public int coverage() {
        return files == 0 ? 100 : (int) (100L * read / files);
    }

    public int visitShare() {
        return files == 0 ? 100 : (int) (100L * visited / files);
    }
}
