package org.jiuzhu.rating;

import java.io.Serializable;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Form;

/** A rating on paper or over the telephone, as an officer enters it. */
public class RatingForm implements Form, Serializable {
    private static final int LONGEST_NUMBER = 60;

    public String caseNumber;
    public RatingChannel channel;
    public RatingGrade grade;
    public String words;

    void check() {
        Faults faults = new Faults();
        faults.require("caseNumber", caseNumber, LONGEST_NUMBER);
        faults.chosen("channel", channel);
        if (channel == RatingChannel.PUBLIC) {
            faults.add("channel", "rating.channel");
        }
        faults.chosen("grade", grade);
        faults.limit("words", words, PublicRatingForm.LONGEST_WORDS);
        faults.refuseIfAny();
    }
}
