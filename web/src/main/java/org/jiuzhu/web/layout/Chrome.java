package org.jiuzhu.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.Officer;
import org.jiuzhu.area.Areas;

/** What the frame says about the officer at this desk. */
@Named
@RequestScoped
public class Chrome {
    @Inject
    private CurrentOfficer current;

    @Inject
    private Areas areas;

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
}
