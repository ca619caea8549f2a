package org.jiuzhu.casework;

import java.math.BigDecimal;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.Form;
import org.jiuzhu.shared.Money;

/** Relief that is given at once, in yuan. */
public class AidForm implements Form {
    public BigDecimal amount;
    public EmergencyAid.Way way;
    public String receiver;
    public String remark;

    /** @param most what the assessment comes to */
    void refuseFaults(Fen most) {
        Faults faults = new Faults();
        faults.chosen("amount", amount);
        Money.check(faults, "amount", amount);
        if (amount != null && amount.signum() == 0) {
            faults.add("amount", "aid.nothing");
        } else if (amount != null && faults.count() == 0 && Fen.ofYuan(amount).compareTo(most) > 0) {
            faults.add("amount", "aid.too-much", most);
        }
        faults.chosen("way", way);
        faults.require("receiver", receiver, 60);
        faults.limit("remark", remark, 2000);
        faults.refuseIfAny();
    }
}
