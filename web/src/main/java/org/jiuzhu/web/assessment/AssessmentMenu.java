package org.jiuzhu.web.assessment;

import static org.jiuzhu.access.Role.*;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.web.layout.MenuGroup;
import org.jiuzhu.web.layout.MenuItem;
import org.jiuzhu.web.layout.MenuItems;

/** The check before anything is filed, for whoever sits opposite a household or answers for the rules. */
@ApplicationScoped
public class AssessmentMenu implements MenuItems {
    private static final Role[] READERS = {
        CLERK,
        INVESTIGATOR,
        REVIEWER,
        APPROVER,
        TOWNSHIP_HEAD,
        VILLAGE_AGENT,
        BUREAU_APPROVER,
        BUREAU_SUPERVISOR,
        BUREAU_POLICY
    };

    @Override
    public List<MenuItem> items() {
        return List.of(MenuItem.of(MenuGroup.HOUSEHOLDS, "precheck.menu", "/assessment/precheck.xhtml", READERS));
    }
}
