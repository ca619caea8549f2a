package org.jiuzhu.web.proofreading;

import static org.jiuzhu.access.Role.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.proofreading.ProofDifferences;
import org.jiuzhu.web.layout.MenuGroup;
import org.jiuzhu.web.layout.MenuItem;
import org.jiuzhu.web.layout.MenuItems;

/** The proofreading in the menu of both sides, with how many differences wait. */
@ApplicationScoped
public class ProofMenu implements MenuItems {
    private static final Role[] SIDES = {
        BUREAU_SERVICE, BUREAU_SUPERVISOR, BUREAU_APPROVER, TOWNSHIP_HEAD, REVIEWER, CLERK
    };

    @Inject
    private ProofDifferences differences;

    @Override
    public List<MenuItem> items() {
        return List.of(
                MenuItem.of(MenuGroup.MONTHLY, "proof.menu", "/proofreading/month.xhtml", SIDES)
                        .counting(differences::waiting),
                MenuItem.of(
                        MenuGroup.MONTHLY,
                        "entry.menu",
                        "/proofreading/cards.xhtml",
                        CLERK,
                        REVIEWER,
                        TOWNSHIP_HEAD,
                        BUREAU_SERVICE,
                        BUREAU_SUPERVISOR));
    }
}
