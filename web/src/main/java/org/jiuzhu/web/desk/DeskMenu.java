package org.jiuzhu.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.casework.Duty;
import org.jiuzhu.casework.Supervision;
import org.jiuzhu.web.layout.MenuGroup;
import org.jiuzhu.web.layout.MenuItem;
import org.jiuzhu.web.layout.MenuItems;

/** The desk's lines in the menu: everything that waits, and each queue to which the officer's roles belong. */
@ApplicationScoped
public class DeskMenu implements MenuItems {
    private static final Role[] CASEWORK = {
        Role.CLERK,
        Role.INVESTIGATOR,
        Role.REVIEWER,
        Role.APPROVER,
        Role.TOWNSHIP_HEAD,
        Role.VILLAGE_AGENT,
        Role.BUREAU_APPROVER,
        Role.BUREAU_SUPERVISOR,
        Role.VERIFICATION_CENTRE
    };

    @Inject
    private DeskCounts counts;

    @Inject
    private Supervision supervision;

    @Override
    public List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        items.add(MenuItem.of(MenuGroup.TASKS, "layout.menu.inbox", "/desk/inbox.xhtml", CASEWORK)
                .counting(counts::total));
        for (Duty.Queue queue : Duty.Queue.values()) {
            items.add(MenuItem.of(MenuGroup.TASKS, "Queue." + queue, "/desk/inbox.xhtml?queue=" + queue, roles(queue))
                    .counting(() -> counts.of(queue)));
        }
        items.add(MenuItem.of(
                        MenuGroup.OVERSIGHT,
                        "supervision.menu",
                        "/desk/supervision.xhtml",
                        Role.TOWNSHIP_HEAD,
                        Role.BUREAU_SUPERVISOR)
                .counting(supervision::count));
        return items;
    }

    private static Role[] roles(Duty.Queue queue) {
        return Arrays.stream(Duty.values())
                .filter(duty -> duty.queue() == queue)
                .map(Duty::role)
                .distinct()
                .toArray(Role[]::new);
    }
}
