package org.jiuzhu.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jiuzhu.demonstration.DemonstrationClock;

/** The marked control of a demonstration: it moves the product's own clock forward. */
@Named("demonstration")
@RequestScoped
public class Demonstration {
    @Inject
    private DemonstrationClock clock;

    private Integer days = 1;

    public boolean isOn() {
        return clock.isDemonstration();
    }

    public LocalDate getToday() {
        return clock.today();
    }

    /** Forward, and back to the desk, where the day has changed. */
    public String forward() {
        clock.forward(days == null ? 0 : days);
        return "/desk/inbox.xhtml?faces-redirect=true";
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }
}
