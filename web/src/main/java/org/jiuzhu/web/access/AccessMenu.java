package org.jiuzhu.web.access;

import static org.jiuzhu.access.Role.BUREAU_POLICY;
import static org.jiuzhu.access.Role.TOWNSHIP_HEAD;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jiuzhu.web.layout.MenuGroup;
import org.jiuzhu.web.layout.MenuItem;
import org.jiuzhu.web.layout.MenuItems;

/** Substitutions in the menu, for those who may grant them. */
@ApplicationScoped
public class AccessMenu implements MenuItems {
    @Override
    public List<MenuItem> items() {
        return List.of(MenuItem.of(
                MenuGroup.SETTINGS, "substitution.menu", "/access/substitutions.xhtml", TOWNSHIP_HEAD, BUREAU_POLICY));
    }
}
