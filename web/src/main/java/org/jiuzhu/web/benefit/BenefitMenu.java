package org.jiuzhu.web.benefit;

import static org.jiuzhu.access.Role.*;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.web.layout.MenuGroup;
import org.jiuzhu.web.layout.MenuItem;
import org.jiuzhu.web.layout.MenuItems;

/** The benefits in payment in the menu, for those who may read them. */
@ApplicationScoped
public class BenefitMenu implements MenuItems {
    private static final Role[] READERS = {
        CLERK,
        INVESTIGATOR,
        REVIEWER,
        APPROVER,
        TOWNSHIP_HEAD,
        VILLAGE_AGENT,
        BUREAU_APPROVER,
        BUREAU_SUPERVISOR,
        BUREAU_POLICY,
        BUREAU_SERVICE,
        FINANCE
    };

    private static final Role[] SEARCHERS = {
        CLERK, INVESTIGATOR, REVIEWER, APPROVER, TOWNSHIP_HEAD, VILLAGE_AGENT, BUREAU_APPROVER, BUREAU_SUPERVISOR
    };

    @Override
    public List<MenuItem> items() {
        return List.of(
                MenuItem.of(MenuGroup.HOUSEHOLDS, "households.menu", "/benefit/households.xhtml", SEARCHERS),
                MenuItem.of(MenuGroup.HOUSEHOLDS, "benefit.menu.in-payment", "/benefit/benefits.xhtml", READERS));
    }
}
