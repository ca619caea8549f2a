package org.jiuzhu.web.remedy;

import static org.jiuzhu.access.Role.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jiuzhu.remedy.RemedyRegister;
import org.jiuzhu.web.layout.MenuGroup;
import org.jiuzhu.web.layout.MenuItem;
import org.jiuzhu.web.layout.MenuItems;

/** The reconsiderations and lawsuits in the menu of the bureau and of the townships concerned, with how many wait. */
@ApplicationScoped
public class RemedyMenu implements MenuItems {
    @Inject
    private RemedyRegister register;

    @Override
    public List<MenuItem> items() {
        return List.of(MenuItem.of(
                        MenuGroup.OVERSIGHT,
                        "remedy.menu",
                        "/remedy/remedies.xhtml",
                        BUREAU_SUPERVISOR,
                        BUREAU_APPROVER,
                        APPROVER,
                        TOWNSHIP_HEAD,
                        REVIEWER,
                        CLERK)
                .counting(register::waiting));
    }
}
