package org.jiuzhu.web.appraisal;

import static org.jiuzhu.access.Role.CLERK;
import static org.jiuzhu.access.Role.VILLAGE_AGENT;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jiuzhu.web.layout.MenuGroup;
import org.jiuzhu.web.layout.MenuItem;
import org.jiuzhu.web.layout.MenuItems;

/** The representatives of the villages in the menu. */
@ApplicationScoped
public class AppraisalMenu implements MenuItems {
    @Override
    public List<MenuItem> items() {
        return List.of(MenuItem.of(
                MenuGroup.HOUSEHOLDS, "representative.menu", "/appraisal/representatives.xhtml", CLERK, VILLAGE_AGENT));
    }
}
