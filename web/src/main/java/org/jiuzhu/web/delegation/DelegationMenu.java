package org.jiuzhu.web.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jiuzhu.web.layout.MenuGroup;
import org.jiuzhu.web.layout.MenuItem;
import org.jiuzhu.web.layout.MenuItems;

/** The register of instruments stands open to everyone. */
@ApplicationScoped
public class DelegationMenu implements MenuItems {
    @Override
    public List<MenuItem> items() {
        return List.of(MenuItem.of(MenuGroup.PUBLICITY, "delegation.menu", "/delegation/instruments.xhtml"));
    }
}
