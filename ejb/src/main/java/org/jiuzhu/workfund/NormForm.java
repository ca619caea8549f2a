package org.jiuzhu.workfund;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Form;
import org.jiuzhu.shared.Money;

/** A norm that holds from a month on. */
public class NormForm implements Form, Serializable {
    public WorkKind kind;
    public String from;
    public BigDecimal yuan;
    public String document;

    /** @throws org.jiuzhu.shared.FormRefusal with every fault and its field */
    void refuseFaults() {
        Faults faults = new Faults();
        faults.chosen("kind", kind);
        if (month() == null) {
            faults.add("from", "work.month");
        }
        faults.chosen("yuan", yuan);
        Money.check(faults, "yuan", yuan);
        faults.require("document", document, 60);
        faults.refuseIfAny();
    }

    YearMonth month() {
        return from != null && from.strip().matches("20\\d\\d-(0[1-9]|1[0-2])") ? YearMonth.parse(from.strip()) : null;
    }
}
