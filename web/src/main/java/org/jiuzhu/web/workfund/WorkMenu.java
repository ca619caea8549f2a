package org.jiuzhu.web.workfund;

import static org.jiuzhu.access.Role.*;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jiuzhu.web.layout.MenuGroup;
import org.jiuzhu.web.layout.MenuItem;
import org.jiuzhu.web.layout.MenuItems;

/** The working funds in the menu of those who compute, check and pay them. */
@ApplicationScoped
public class WorkMenu implements MenuItems {
    @Override
    public List<MenuItem> items() {
        return List.of(MenuItem.of(
                MenuGroup.MONTHLY,
                "work.menu",
                "/workfund/statements.xhtml",
                CLERK,
                TOWNSHIP_HEAD,
                BUREAU_SERVICE,
                BUREAU_APPROVER,
                BUREAU_SUPERVISOR,
                FINANCE));
    }
}
