package org.jiuzhu.rating;

import java.io.Serializable;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Form;

/** What an applicant types on the public page to rate the handling of a case; words may stay empty. */
public class PublicRatingForm implements Form, Serializable {
    static final int LONGEST_WORDS = 500;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_IDENTITY = 40;

    public String caseNumber;
    public String identityNumber;
    public RatingGrade grade;
    public String words;

    /** No person sees this field: whatever fills it is a machine. */
    public String website;

    void check() {
        Faults faults = new Faults();
        faults.require("caseNumber", caseNumber, LONGEST_NUMBER);
        faults.require("identityNumber", identityNumber, LONGEST_IDENTITY);
        faults.chosen("grade", grade);
        faults.limit("words", words, LONGEST_WORDS);
        faults.refuseIfAny();
    }

    boolean isByMachine() {
        return website != null && !website.isBlank();
    }
}
