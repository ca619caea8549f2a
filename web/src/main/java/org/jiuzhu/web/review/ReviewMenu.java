package org.jiuzhu.web.review;

import static org.jiuzhu.access.Role.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.review.Alerts;
import org.jiuzhu.review.HouseholdReports;
import org.jiuzhu.review.PeriodicReviews;
import org.jiuzhu.review.VillageReturns;
import org.jiuzhu.web.layout.MenuGroup;
import org.jiuzhu.web.layout.MenuItem;
import org.jiuzhu.web.layout.MenuItems;

/** Reviews, returns, reports and alerts in the menu, with how many wait. */
@ApplicationScoped
public class ReviewMenu implements MenuItems {
    private static final Role[] READERS = {
        CLERK, INVESTIGATOR, REVIEWER, APPROVER, TOWNSHIP_HEAD, BUREAU_SUPERVISOR, BUREAU_SERVICE
    };
    private static final Role[] REPORTS = {CLERK, VILLAGE_AGENT, REVIEWER, APPROVER, TOWNSHIP_HEAD, BUREAU_SUPERVISOR};
    private static final Role[] TOWNSHIP = {CLERK, REVIEWER, APPROVER, TOWNSHIP_HEAD, BUREAU_SUPERVISOR, BUREAU_SERVICE
    };

    @Inject
    private PeriodicReviews reviews;

    @Inject
    private HouseholdReports reports;

    @Inject
    private Alerts alerts;

    @Inject
    private VillageReturns returns;

    @Override
    public List<MenuItem> items() {
        return List.of(
                MenuItem.of(MenuGroup.MONTHLY, "review.menu", "/review/reviews.xhtml", READERS)
                        .counting(reviews::waiting),
                MenuItem.of(MenuGroup.MONTHLY, "alert.menu", "/review/alerts.xhtml", TOWNSHIP)
                        .counting(alerts::waiting),
                MenuItem.of(MenuGroup.MONTHLY, "report.menu", "/review/reports.xhtml", REPORTS)
                        .counting(reports::waiting),
                MenuItem.of(MenuGroup.MONTHLY, "return.menu", "/review/returns.xhtml", TOWNSHIP)
                        .counting(returns::waiting),
                MenuItem.of(MenuGroup.MONTHLY, "return.menu.own", "/review/return.xhtml", VILLAGE_AGENT),
                MenuItem.of(MenuGroup.MONTHLY, "death.menu", "/review/deaths.xhtml", BUREAU_SERVICE));
    }
}
