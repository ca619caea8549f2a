package org.jiuzhu.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Form;

/** A village's return of one month: names, or the word that there are none. */
public class ReturnForm implements Form {
    private static final int MOST_NAMES = 200;

    public String villageCode;
    public YearMonth month;
    /** Said outright, so that an empty form is no return. */
    public boolean nil;

    public List<Name> names = new ArrayList<>();
    public String receivedHow;
    /** Why it is corrected; only where one was made before. */
    public String reason;

    /** One who died or left. */
    public static class Name implements Form {
        public ReturnKind kind = ReturnKind.DEATH;
        /** One of the covered persons; null where a name was typed. */
        public Long personId;

        public String name;
        public String numberTail;
        public LocalDate happenedOn;

        /** Checks the one name, before it joins the others. */
        public void refuseFaults(LocalDate today) {
            Faults faults = new Faults();
            faults(faults, "", this, today);
            faults.refuseIfAny();
        }
    }

    /** @param corrects whether one was made before, so that a reason is wanted */
    void refuseFaults(LocalDate today, boolean corrects) {
        Faults faults = new Faults();
        faults.require("villageCode", villageCode, 12);
        faults.chosen("month", month);
        if (nil == !names.isEmpty() || names.size() > MOST_NAMES) {
            faults.add("nil", "return.names-or-nil");
        }
        faults.limit("receivedHow", receivedHow, 200);
        if (corrects) {
            faults.require("reason", reason, 500);
        }
        for (int i = 0; i < names.size(); i++) {
            faults(faults, "names[" + i + "].", names.get(i), today);
        }
        faults.refuseIfAny();
    }

    private static void faults(Faults faults, String at, Name one, LocalDate today) {
        faults.chosen(at + "kind", one.kind);
        faults.chosen(at + "happenedOn", one.happenedOn);
        if (one.happenedOn != null && one.happenedOn.isAfter(today)) {
            faults.add(at + "happenedOn", "return.day", today);
        }
        if (one.personId == null) {
            faults.require(at + "name", one.name, 60);
            faults.limit(at + "numberTail", one.numberTail, 6);
        }
    }
}
