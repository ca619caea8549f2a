package org.jiuzhu.steering;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Form;

/** A course or guidance as it is written down; who came is told afterwards. */
public class GuidanceForm implements Form, Serializable {
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(200);

    public GuidanceKind kind;
    public LocalDate heldOn;
    public String topic;
    /** Whole or half hours, such as 1.5. */
    public String hours;

    public String givenBy;
    public String place;
    public String content;
    /** How many came who are not in the register. */
    public String others = "0";

    public String[] townships = {};

    /** @throws org.jiuzhu.shared.FormRefusal with every fault and its field */
    void check(LocalDate today) {
        Faults faults = new Faults();
        faults.chosen("kind", kind);
        faults.chosen("heldOn", heldOn);
        if (heldOn != null && heldOn.isAfter(today)) {
            faults.add("heldOn", "steering.day-to-come");
        }
        faults.require("topic", topic, 100);
        checkHours(faults);
        faults.require("givenBy", givenBy, 60);
        faults.limit("place", place, 80);
        faults.limit("content", content, 1000);
        if (others == null || !others.strip().matches("\\d{1,4}")) {
            faults.add("others", "guide.count-wrong");
        }
        if (townships == null || townships.length == 0) {
            faults.add("townships", "field.required");
        }
        faults.refuseIfAny();
    }

    private void checkHours(Faults faults) {
        boolean typed = hours != null && hours.strip().matches("\\d{1,3}(\\.[05])?");
        if (!typed || hoursTaken().signum() <= 0 || hoursTaken().compareTo(MOST_HOURS) > 0) {
            faults.add("hours", "guide.hours-wrong");
        }
    }

    BigDecimal hoursTaken() {
        return new BigDecimal(hours.strip());
    }

    int othersTaken() {
        return Integer.parseInt(others.strip());
    }
}
