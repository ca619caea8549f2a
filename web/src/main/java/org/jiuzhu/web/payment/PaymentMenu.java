package org.jiuzhu.web.payment;

import static org.jiuzhu.access.Role.*;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.web.layout.MenuGroup;
import org.jiuzhu.web.layout.MenuItem;
import org.jiuzhu.web.layout.MenuItems;

/** The monthly lists in the menu, for those who may read them. */
@ApplicationScoped
public class PaymentMenu implements MenuItems {
    private static final Role[] READERS = {
        CLERK, REVIEWER, APPROVER, TOWNSHIP_HEAD, BUREAU_APPROVER, BUREAU_SUPERVISOR, BUREAU_SERVICE, FINANCE
    };

    @Override
    public List<MenuItem> items() {
        return List.of(
                MenuItem.of(MenuGroup.MONTHLY, "payment.menu.lists", "/payment/lists.xhtml", READERS),
                MenuItem.of(MenuGroup.MONTHLY, "payment.menu.month", "/payment/month.xhtml", READERS));
    }
}
