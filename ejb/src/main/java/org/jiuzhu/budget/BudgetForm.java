package org.jiuzhu.budget;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.Form;

/** A document about the budget of a year, with an amount in yuan for each township and matter that it speaks of. */
public class BudgetForm implements Form, Serializable {
    private static final BigDecimal MOST = new BigDecimal("1000000000");
    private static final int YEARS_AHEAD = 1;

    public Integer year;
    public BudgetKind kind = BudgetKind.GRANT;
    public String number;
    public String reason;
    public List<Township> townships = new ArrayList<>();

    /** The amounts of one township; nothing where the document does not speak of a matter. */
    public static class Township implements Form, Serializable {
        public String code;
        public String name;
        public BigDecimal dibao;
        public BigDecimal tekun;
        public BigDecimal linshi;
    }

    /** @throws org.jiuzhu.shared.FormRefusal with every fault and its field */
    void refuseFaults(int thisYear) {
        Faults faults = new Faults();
        faults.chosen("year", year);
        if (year != null && (year < thisYear - 1 || year > thisYear + YEARS_AHEAD)) {
            faults.add("year", "budget.year", Integer.toString(thisYear - 1), Integer.toString(thisYear + YEARS_AHEAD));
        }
        faults.chosen("kind", kind);
        faults.require("number", number, 60);
        faults.require("reason", reason, 500);
        for (int i = 0; i < townships.size(); i++) {
            Township township = townships.get(i);
            check(faults, "townships[" + i + "].dibao", township.dibao);
            check(faults, "townships[" + i + "].tekun", township.tekun);
            check(faults, "townships[" + i + "].linshi", township.linshi);
        }
        if (faults.count() == 0 && rows().isEmpty()) {
            faults.add("number", "budget.nothing");
        }
        faults.refuseIfAny();
    }

    private static void check(Faults faults, String field, BigDecimal yuan) {
        if (yuan == null) {
            return;
        }
        if (yuan.signum() < 0) {
            faults.add(field, "money.negative");
        } else if (yuan.stripTrailingZeros().scale() > 2) {
            faults.add(field, "money.decimals");
        } else if (yuan.compareTo(MOST) > 0) {
            faults.add(field, "money.absurd", MOST);
        }
    }

    /** What the document says, with its sign. */
    List<BudgetRow> rows() {
        List<BudgetRow> rows = new ArrayList<>();
        for (Township township : townships) {
            add(rows, township.code, AssistanceMatter.DIBAO, township.dibao);
            add(rows, township.code, AssistanceMatter.TEKUN, township.tekun);
            add(rows, township.code, AssistanceMatter.LINSHI, township.linshi);
        }
        return rows;
    }

    private void add(List<BudgetRow> rows, String code, AssistanceMatter matter, BigDecimal yuan) {
        if (yuan != null && yuan.signum() != 0) {
            rows.add(new BudgetRow(code, matter, kind.signed(Fen.ofYuan(yuan))));
        }
    }
}
