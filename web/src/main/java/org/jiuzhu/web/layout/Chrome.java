package org.jiuzhu.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.Officer;
import org.jiuzhu.area.Areas;
import org.jiuzhu.shared.Clocks;

/** What the frame says about the officer at this desk. */
@Named
@RequestScoped
public class Chrome {
    @Inject
    private CurrentOfficer current;

    @Inject
    private Areas areas;

    @Inject
    private Clocks clocks;

    private Officer officer;
    private String areaName;

    public Officer getOfficer() {
        if (officer == null) {
            officer = current.get();
        }
        return officer;
    }

    public String getAreaName() {
        if (areaName == null) {
            areaName = areas.require(getOfficer().areaCode()).name();
        }
        return areaName;
    }

    /** The product's day, at which calendars open. */
    public LocalDate getToday() {
        return clocks.today();
    }
}
