package org.jiuzhu.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jiuzhu.web.layout.MenuGroup;
import org.jiuzhu.web.layout.MenuItem;
import org.jiuzhu.web.layout.MenuItems;

/** The desk's own line in the menu: everything that waits. */
@ApplicationScoped
public class DeskMenu implements MenuItems {

    @Override
    public List<MenuItem> items() {
        return List.of(MenuItem.of(MenuGroup.TASKS, "layout.menu.inbox", "/desk/inbox.xhtml"));
    }
}
