package org.jiuzhu.web.relatives;

import static org.jiuzhu.access.Role.CLERK;
import static org.jiuzhu.access.Role.TOWNSHIP_HEAD;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jiuzhu.web.layout.MenuGroup;
import org.jiuzhu.web.layout.MenuItem;
import org.jiuzhu.web.layout.MenuItems;

/** The register of near relatives in the menu. */
@ApplicationScoped
public class RelativesMenu implements MenuItems {
    @Override
    public List<MenuItem> items() {
        return List.of(MenuItem.of(MenuGroup.OVERSIGHT, "kin.menu", "/relatives/register.xhtml", TOWNSHIP_HEAD, CLERK));
    }
}
