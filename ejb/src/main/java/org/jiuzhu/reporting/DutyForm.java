package org.jiuzhu.reporting;

import java.io.Serializable;
import java.time.LocalDate;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Form;

/** A report that the bureau asks for besides: from whom, once by a day or each month on one. */
public class DutyForm implements Form, Serializable {
    static final int LAST_DAY = 28;

    public ObligationKind kind;
    public ObligationOwner owner;
    public String title;
    public String demand;
    public String document;
    public Integer dueDay;
    public LocalDate dueOn;
    public LocalDate periodFrom;
    public LocalDate periodTo;

    /** @throws org.jiuzhu.shared.FormRefusal with every fault and its field */
    void refuseFaults(LocalDate today) {
        Faults faults = new Faults();
        faults.chosen("kind", kind);
        if (kind != null && !kind.isAddable()) {
            faults.add("kind", "duty.calendar");
        }
        faults.chosen("owner", owner);
        faults.require("title", title, 80);
        faults.require("demand", demand, 1000);
        faults.require("document", document, 120);
        if (isMonthly()) {
            checkMonthly(faults);
        } else {
            checkOnce(faults, today);
        }
        faults.refuseIfAny();
    }

    /** Each month where a day of the month is named, once otherwise. */
    boolean isMonthly() {
        return dueDay != null;
    }

    private void checkMonthly(Faults faults) {
        if (kind != null && kind != ObligationKind.OTHER) {
            faults.add("dueDay", "duty.once-only");
        }
        if (dueDay < 1 || dueDay > LAST_DAY) {
            faults.add("dueDay", "duty.day", LAST_DAY);
        }
        if (dueOn != null) {
            faults.add("dueOn", "duty.one-rhythm");
        }
    }

    private void checkOnce(Faults faults, LocalDate today) {
        faults.chosen("dueOn", dueOn);
        faults.chosen("periodFrom", periodFrom);
        faults.chosen("periodTo", periodTo);
        if (dueOn != null && dueOn.isBefore(today)) {
            faults.add("dueOn", "duty.past", today);
        }
        if (periodFrom != null && periodTo != null && periodTo.isBefore(periodFrom)) {
            faults.add("periodTo", "duty.period");
        }
    }
}
