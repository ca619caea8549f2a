package org.jiuzhu.review;

import java.time.LocalDate;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Form;

/** What a household says has changed. */
public class HouseholdReportForm implements Form {
    public ReportKind kind;
    public String what;
    public LocalDate since;
    public LocalDate reportedOn;
    public String reporter;

    void refuseFaults(LocalDate today) {
        Faults faults = new Faults();
        faults.chosen("kind", kind);
        faults.require("what", what, 1000);
        faults.chosen("since", since);
        faults.chosen("reportedOn", reportedOn);
        faults.require("reporter", reporter, 60);
        if (reportedOn != null && reportedOn.isAfter(today)) {
            faults.add("reportedOn", "return.day", today);
        }
        if (since != null && reportedOn != null && since.isAfter(reportedOn)) {
            faults.add("since", "report.since", reportedOn);
        }
        faults.refuseIfAny();
    }
}
