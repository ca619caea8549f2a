package org.jiuzhu.spotcheck;

/**
 * A row of a frame as the draw sees it.
 *
 * @param id its key in the database
 * @param mandatory the sum of {@link MandatoryReason}s
 * @param high so large an amount that it is read on top
 * @param again it stood in an earlier frame and has become mandatory since
 */
record FrameFile(
        long id,
        int row,
        String township,
        String matter,
        String kind,
        String file,
        String decidedOn,
        int mandatory,
        boolean high,
        boolean again) {

    static final String HEADINGS = "round,row,township,matter,kind,file,decided_on,mandatory,high,again\n";

    /** Its line in the exported frame; no cell holds a comma. */
    String line(int round) {
        return round + "," + row + "," + township + "," + matter + "," + kind + "," + file + "," + decidedOn + ","
                + MandatoryReason.written(mandatory) + "," + (high ? 1 : 0) + "," + (again ? 1 : 0) + "\n";
    }

    String stratum() {
        return township + " " + matter;
    }
}
