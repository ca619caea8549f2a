package org.jiuzhu.finance;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.Form;
import org.jiuzhu.shared.Money;

/** What was paid too much, month by month, and how it comes back. */
public class OverpaymentForm implements Form, Serializable {
    public OverpaymentReason reason;
    public String explanation;

    /** At most so much is kept back from each month's list, in yuan; nothing where the household pays it back itself. */
    public BigDecimal monthlyYuan;

    public List<Month> months = new ArrayList<>();

    /** How much of a paid line was too much; nothing where it was right. */
    public static class Month implements Form, Serializable {
        public long lineId;
        public BigDecimal yuan;
    }

    /**
     * @param paid what each line that has arrived came to, by its key
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     */
    void refuseFaults(Map<Long, Fen> paid) {
        Faults faults = new Faults();
        faults.chosen("reason", reason);
        faults.require("explanation", explanation, 500);
        if (monthlyYuan != null) {
            Money.check(faults, "monthlyYuan", monthlyYuan);
        }
        for (int i = 0; i < months.size(); i++) {
            Month month = months.get(i);
            String field = "months[" + i + "].yuan";
            if (month.yuan == null || month.yuan.signum() == 0) {
                continue;
            }
            int before = faults.count();
            Money.check(faults, field, month.yuan);
            Fen most = paid.get(month.lineId);
            if (most == null) {
                faults.add(field, "finance.not-paid");
            } else if (faults.count() == before && Fen.ofYuan(month.yuan).compareTo(most) > 0) {
                faults.add(field, "finance.more-than-paid", most);
            }
        }
        if (taken().isEmpty()) {
            faults.add("months", "finance.nothing-overpaid");
        }
        faults.refuseIfAny();
    }

    /** The months of which something was too much. */
    List<Month> taken() {
        return months.stream()
                .filter(month -> month.yuan != null && month.yuan.signum() > 0)
                .toList();
    }
}
