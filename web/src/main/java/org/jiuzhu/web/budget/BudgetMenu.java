package org.jiuzhu.web.budget;

import static org.jiuzhu.access.Role.*;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jiuzhu.web.layout.MenuGroup;
import org.jiuzhu.web.layout.MenuItem;
import org.jiuzhu.web.layout.MenuItems;

/** The budgets in the menu of bureau and finance. */
@ApplicationScoped
public class BudgetMenu implements MenuItems {
    @Override
    public List<MenuItem> items() {
        return List.of(MenuItem.of(
                MenuGroup.MONTHLY,
                "budget.menu",
                "/budget/budgets.xhtml",
                BUREAU_SERVICE,
                BUREAU_APPROVER,
                BUREAU_SUPERVISOR,
                FINANCE));
    }
}
