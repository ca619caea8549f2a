package org.jiuzhu.web.steering;

import static org.jiuzhu.access.Role.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jiuzhu.access.Role;
import org.jiuzhu.steering.Resolutions;
import org.jiuzhu.steering.TownshipIssues;
import org.jiuzhu.web.layout.MenuGroup;
import org.jiuzhu.web.layout.MenuItem;
import org.jiuzhu.web.layout.MenuItems;

/** Steering and guidance in the menu, with what waits for the officer. */
@ApplicationScoped
public class SteeringMenu implements MenuItems {
    private static final Role[] OFFICE = {BUREAU_POLICY, BUREAU_SUPERVISOR, BUREAU_APPROVER, BUREAU_SERVICE};
    private static final Role[] TOWNSHIP = {TOWNSHIP_HEAD, APPROVER, CLERK};

    @Inject
    private Resolutions resolutions;

    @Inject
    private TownshipIssues issues;

    @Override
    public List<MenuItem> items() {
        return List.of(
                MenuItem.of(
                                MenuGroup.GUIDANCE,
                                "steering.menu",
                                "/steering/group.xhtml",
                                all(OFFICE, TOWNSHIP, FINANCE, BUSINESS_ENVIRONMENT, LEADING_GROUP))
                        .counting(resolutions::waiting),
                MenuItem.of(MenuGroup.GUIDANCE, "issues.menu", "/steering/issues.xhtml", all(OFFICE, TOWNSHIP))
                        .counting(issues::waiting),
                MenuItem.of(MenuGroup.GUIDANCE, "guide.menu", "/steering/trainings.xhtml", all(OFFICE, TOWNSHIP)),
                MenuItem.of(
                        MenuGroup.GUIDANCE,
                        "telling.menu",
                        "/steering/villages.xhtml",
                        all(OFFICE, TOWNSHIP, VILLAGE_AGENT)),
                MenuItem.of(
                        MenuGroup.GUIDANCE,
                        "policy.menu",
                        "/steering/library.xhtml",
                        all(
                                OFFICE,
                                TOWNSHIP,
                                REVIEWER,
                                INVESTIGATOR,
                                VILLAGE_AGENT,
                                VERIFICATION_CENTRE,
                                FINANCE,
                                BUSINESS_ENVIRONMENT,
                                LEADING_GROUP)));
    }

    private static Role[] all(Role[] some, Role[] others, Role... more) {
        return Stream.of(some, others, more).flatMap(Stream::of).toArray(Role[]::new);
    }
}
