package org.jiuzhu.web.adjustment;

import static org.jiuzhu.access.Role.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.adjustment.Adjustments;
import org.jiuzhu.web.layout.MenuGroup;
import org.jiuzhu.web.layout.MenuItem;
import org.jiuzhu.web.layout.MenuItems;

/** The changes of benefits in the menu, with how many wait for a decision. */
@ApplicationScoped
public class AdjustmentMenu implements MenuItems {
    private static final Role[] READERS = {
        CLERK, REVIEWER, APPROVER, TOWNSHIP_HEAD, BUREAU_APPROVER, BUREAU_SUPERVISOR, BUREAU_SERVICE
    };

    @Inject
    private Adjustments adjustments;

    @Override
    public List<MenuItem> items() {
        return List.of(MenuItem.of(MenuGroup.MONTHLY, "adjustment.menu", "/adjustment/adjustments.xhtml", READERS)
                .counting(adjustments::waiting));
    }
}
