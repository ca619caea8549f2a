package org.jiuzhu.access;

import java.time.LocalDate;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Form;

/** Who stands in for whom, from which day to which. */
public class SubstitutionForm implements Form {
    private static final int LONGEST_DAYS = 92;

    public String absent;
    public String substitute;
    public LocalDate from;
    public LocalDate to;
    public String reason;

    void refuseFaults(LocalDate today) {
        Faults faults = new Faults();
        faults.require("absent", absent, 40);
        faults.require("substitute", substitute, 40);
        if (absent != null && absent.equals(substitute)) {
            faults.add("substitute", "substitution.same");
        }
        faults.chosen("from", from);
        faults.chosen("to", to);
        if (from != null && from.isBefore(today)) {
            faults.add("from", "substitution.past", today);
        }
        if (from != null && to != null && (to.isBefore(from) || to.isAfter(from.plusDays(LONGEST_DAYS)))) {
            faults.add("to", "substitution.period", LONGEST_DAYS);
        }
        faults.require("reason", reason, 200);
        faults.refuseIfAny();
    }
}
