package org.jiuzhu.review;

import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Form;

/** What a reviewer found. */
public class ReviewCompletion implements Form {
    public ReviewOutcome outcome;
    public String remark;
    public String evidence;

    void refuseFaults() {
        Faults faults = new Faults();
        faults.chosen("outcome", outcome == ReviewOutcome.BENEFIT_ENDED ? null : outcome);
        faults.require("remark", remark, 1000);
        faults.require("evidence", evidence, 500);
        faults.refuseIfAny();
    }
}
