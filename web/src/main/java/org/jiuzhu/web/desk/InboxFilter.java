package org.jiuzhu.web.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.jiuzhu.casework.Duty;

/** The inbox's filters as they stand in the address; what cannot be understood is left out. */
public class InboxFilter {
    private String queue;
    private String unit;
    private String area;
    private String after;

    public Duty.Queue getQueue() {
        return Arrays.stream(Duty.Queue.values())
                .filter(known -> known.name().equals(queue))
                .findFirst()
                .orElse(null);
    }

    public boolean isWholeUnit() {
        return "all".equals(unit);
    }

    /** A township or a village; the whole city is no filter. */
    String narrower() {
        return area != null && area.matches("\\d{9}|\\d{12}") ? area : null;
    }

    LocalDate afterDay() {
        try {
            return isKey() ? LocalDate.parse(after.split("_")[0]) : null;
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    Long afterId() {
        return isKey() ? Long.valueOf(after.split("_")[1]) : null;
    }

    private boolean isKey() {
        return after != null && after.matches("\\d{4}-\\d{2}-\\d{2}_\\d{1,18}");
    }

    public String getQueueName() {
        return queue;
    }

    public void setQueueName(String queue) {
        this.queue = queue;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
