package org.jiuzhu.web.statistics;

import static org.jiuzhu.access.Role.*;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.web.layout.MenuGroup;
import org.jiuzhu.web.layout.MenuItem;
import org.jiuzhu.web.layout.MenuItems;

/** The statistics in the menu of those who read them. */
@ApplicationScoped
public class StatisticsMenu implements MenuItems {
    private static final Role[] LEADING = {
        CLERK, REVIEWER, APPROVER, TOWNSHIP_HEAD, BUREAU_APPROVER, BUREAU_SUPERVISOR, BUREAU_SERVICE, LEADING_GROUP
    };
    private static final Role[] READING = {
        CLERK,
        REVIEWER,
        APPROVER,
        TOWNSHIP_HEAD,
        BUREAU_APPROVER,
        BUREAU_SUPERVISOR,
        BUREAU_POLICY,
        BUREAU_SERVICE,
        FINANCE,
        LEADING_GROUP
    };
    private static final Role[] CITY = {
        BUREAU_APPROVER, BUREAU_SUPERVISOR, BUREAU_POLICY, BUREAU_SERVICE, FINANCE, LEADING_GROUP
    };

    @Override
    public List<MenuItem> items() {
        return List.of(
                MenuItem.of(MenuGroup.FIGURES, "board.menu", "/statistics/board.xhtml", LEADING),
                MenuItem.of(MenuGroup.FIGURES, "statistics.menu", "/statistics/table.xhtml", READING),
                MenuItem.of(MenuGroup.FIGURES, "map.menu", "/statistics/map.xhtml", CITY));
    }
}
