package org.jiuzhu.appraisal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Form;

/** When and where the village comes together, and who of the township leads. */
public class AppraisalCall implements Form {
    public LocalDate day;
    /** As 14:30. */
    public String time;

    public String place;
    public String host;

    void refuseFaults(LocalDate today) {
        Faults faults = new Faults();
        faults.chosen("day", day);
        if (day != null && day.isBefore(today)) {
            faults.add("day", "appraisal.past", today);
        }
        faults.require("time", time, 5);
        if (time != null && !time.isBlank() && clock() == null) {
            faults.add("time", "appraisal.time");
        }
        faults.require("place", place, 120);
        faults.require("host", host, 60);
        faults.refuseIfAny();
    }

    LocalDateTime moment() {
        return day.atTime(clock());
    }

    private LocalTime clock() {
        try {
            return LocalTime.parse(time.length() == "9:30".length() ? "0" + time : time);
        } catch (DateTimeParseException notATime) {
            return null;
        }
    }
}
