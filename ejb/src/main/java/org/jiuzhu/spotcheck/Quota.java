package org.jiuzhu.spotcheck;

/**
 * How many files of one township and matter a round draws (decisions 7, 45).
 *
 * @param floor the least that all rounds together must have drawn
 * @param random how many of those that are neither mandatory nor known from an earlier round
 */
record Quota(int floor, int random) {

    /**
     * What stood before a round.
     *
     * @param files in the frames of earlier rounds
     * @param drawn of them, mandatory or by the seed; what came on top does not count
     */
    record Before(int files, int drawn) {
        static final Before NOTHING = new Before(0, 0);

        Before plus(int moreFiles, int moreDrawn) {
            return new Before(files + moreFiles, drawn + moreDrawn);
        }
    }

    /**
     * @param files new in this round
     * @param mandatoryOfThem those of the new ones that are mandatory
     * @param again files of earlier rounds that have become mandatory since
     */
    static Quota of(Shares shares, Before before, int files, int mandatoryOfThem, int again) {
        int rest = files - mandatoryOfThem;
        int floor = Shares.ceiling(shares.ofAll(), before.files() + files);
        int wanted = floor - before.drawn() - mandatoryOfThem - again;
        int random = Math.max(wanted, Shares.ceiling(shares.ofRest(), rest));
        return new Quota(floor, Math.max(0, Math.min(rest, random)));
    }
}
