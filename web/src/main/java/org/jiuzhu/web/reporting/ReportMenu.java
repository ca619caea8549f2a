package org.jiuzhu.web.reporting;

import static org.jiuzhu.access.Role.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.reporting.Obligations;
import org.jiuzhu.web.layout.MenuGroup;
import org.jiuzhu.web.layout.MenuItem;
import org.jiuzhu.web.layout.MenuItems;

/** Reports and evaluations in the menu of townships and bureau, with how many wait. */
@ApplicationScoped
public class ReportMenu implements MenuItems {
    private static final Role[] SEEING = {
        BUREAU_POLICY, BUREAU_SUPERVISOR, BUREAU_APPROVER, TOWNSHIP_HEAD, APPROVER, CLERK
    };

    @Inject
    private Obligations obligations;

    @Override
    public List<MenuItem> items() {
        return List.of(
                MenuItem.of(MenuGroup.FIGURES, "reports.menu", "/reporting/obligations.xhtml", SEEING)
                        .counting(obligations::waiting),
                MenuItem.of(MenuGroup.FIGURES, "evaluation.menu", "/reporting/evaluations.xhtml", SEEING));
    }
}
