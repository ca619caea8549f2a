package org.jiuzhu.web.papers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.web.layout.MenuGroup;
import org.jiuzhu.web.layout.MenuItem;
import org.jiuzhu.web.layout.MenuItems;

/** The ledger of seals, for whoever seals and whoever answers for it. */
@ApplicationScoped
public class PapersMenu implements MenuItems {
    @Override
    public List<MenuItem> items() {
        return List.of(MenuItem.of(
                MenuGroup.PUBLICITY,
                "seals.menu",
                "/casework/seals.xhtml",
                Role.APPROVER,
                Role.TOWNSHIP_HEAD,
                Role.BUREAU_APPROVER,
                Role.BUREAU_SUPERVISOR,
                Role.BUREAU_POLICY));
    }
}
