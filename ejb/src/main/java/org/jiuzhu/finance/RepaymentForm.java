package org.jiuzhu.finance;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.Form;
import org.jiuzhu.shared.Money;

/** Money that a household has paid back, with the receipt of the account it went to. */
public class RepaymentForm implements Form, Serializable {
    public BigDecimal yuan;
    public LocalDate paidOn;
    public String receipt;

    /** @throws org.jiuzhu.shared.FormRefusal with every fault and its field */
    void refuseFaults(LocalDate today, Fen most) {
        Faults faults = new Faults();
        faults.chosen("yuan", yuan);
        Money.check(faults, "yuan", yuan);
        if (yuan != null
                && yuan.signum() > 0
                && faults.count() == 0
                && Fen.ofYuan(yuan).compareTo(most) > 0) {
            faults.add("yuan", "finance.more-than-owed", most);
        }
        faults.chosen("paidOn", paidOn);
        if (paidOn != null && paidOn.isAfter(today)) {
            faults.add("paidOn", "adjustment.not-yet", today);
        }
        faults.require("receipt", receipt, 60);
        faults.refuseIfAny();
    }
}
