package org.jiuzhu.rating;

import java.io.Serializable;
import java.time.LocalDate;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Form;

/** What the township found, what it has put right, and when it told the applicant. */
public class AnswerForm implements Form, Serializable {
    static final int LONGEST_WORDS = 1000;

    public RatingFinding finding;
    public LocalDate fedBackOn;
    public String words;

    void check(LocalDate ratedOn, LocalDate today) {
        Faults faults = new Faults();
        faults.chosen("finding", finding);
        faults.chosen("fedBackOn", fedBackOn);
        if (fedBackOn != null && (fedBackOn.isAfter(today) || fedBackOn.isBefore(ratedOn))) {
            faults.add("fedBackOn", "rating.fed-back-day", ratedOn, today);
        }
        faults.require("words", words, LONGEST_WORDS);
        faults.refuseIfAny();
    }
}
