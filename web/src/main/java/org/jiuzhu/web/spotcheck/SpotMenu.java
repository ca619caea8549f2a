package org.jiuzhu.web.spotcheck;

import static org.jiuzhu.access.Role.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.spotcheck.Rectifications;
import org.jiuzhu.web.layout.MenuGroup;
import org.jiuzhu.web.layout.MenuItem;
import org.jiuzhu.web.layout.MenuItems;

/** The spot-check in the menu of those who give its seed, read its files, or are checked by it. */
@ApplicationScoped
public class SpotMenu implements MenuItems {
    private static final Role[] SEEING = {BUREAU_SUPERVISOR, BUREAU_APPROVER, TOWNSHIP_HEAD, APPROVER, REVIEWER, CLERK};

    @Inject
    private Rectifications orders;

    @Override
    public List<MenuItem> items() {
        return List.of(
                MenuItem.of(
                        MenuGroup.OVERSIGHT,
                        "spot.menu",
                        "/spotcheck/month.xhtml",
                        BUREAU_SUPERVISOR,
                        BUREAU_APPROVER,
                        BUREAU_SERVICE,
                        FINANCE,
                        BUSINESS_ENVIRONMENT,
                        TOWNSHIP_HEAD,
                        APPROVER,
                        REVIEWER,
                        CLERK),
                MenuItem.of(MenuGroup.OVERSIGHT, "spot.menu.files", "/spotcheck/files.xhtml", SEEING),
                MenuItem.of(MenuGroup.OVERSIGHT, "spot.menu.orders", "/spotcheck/orders.xhtml", SEEING)
                        .counting(orders::waiting));
    }
}
