package org.jiuzhu.web.finance;

import static org.jiuzhu.access.Role.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.finance.Returns;
import org.jiuzhu.web.layout.MenuGroup;
import org.jiuzhu.web.layout.MenuItem;
import org.jiuzhu.web.layout.MenuItems;

/** Fund requests in the menu of bureau and finance, and what came back in everybody's whose area it is. */
@ApplicationScoped
public class FinanceMenu implements MenuItems {
    private static final Role[] READERS = {BUREAU_SERVICE, BUREAU_APPROVER, BUREAU_SUPERVISOR, FINANCE};
    private static final Role[] CONCERNED = {
        CLERK, REVIEWER, APPROVER, TOWNSHIP_HEAD, BUREAU_APPROVER, BUREAU_SUPERVISOR, BUREAU_SERVICE, FINANCE
    };

    private static final Role[] OWED = {
        CLERK, REVIEWER, APPROVER, TOWNSHIP_HEAD, BUREAU_APPROVER, BUREAU_SUPERVISOR, BUREAU_SERVICE
    };

    @Inject
    private Returns returns;

    @Override
    public List<MenuItem> items() {
        return List.of(
                MenuItem.of(MenuGroup.MONTHLY, "finance.menu.requests", "/finance/requests.xhtml", READERS),
                MenuItem.of(MenuGroup.MONTHLY, "finance.menu.returns", "/finance/returns.xhtml", CONCERNED)
                        .counting(() -> returns.unpaid().payments()),
                MenuItem.of(MenuGroup.MONTHLY, "finance.menu.overpayments", "/finance/overpayments.xhtml", OWED));
    }
}
