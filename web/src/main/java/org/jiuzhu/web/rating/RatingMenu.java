package org.jiuzhu.web.rating;

import static org.jiuzhu.access.Role.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.rating.Ratings;
import org.jiuzhu.web.layout.MenuGroup;
import org.jiuzhu.web.layout.MenuItem;
import org.jiuzhu.web.layout.MenuItems;

/** Ratings for whoever answers for them, their entry at the counter, the figures of service for whoever watches them. */
@ApplicationScoped
public class RatingMenu implements MenuItems {
    private static final Role[] READING = {
        REVIEWER, APPROVER, TOWNSHIP_HEAD, BUREAU_SUPERVISOR, BUREAU_APPROVER, BUREAU_SERVICE
    };
    private static final Role[] WATCHING = {
        BUSINESS_ENVIRONMENT, BUREAU_SUPERVISOR, BUREAU_APPROVER, BUREAU_POLICY, BUREAU_SERVICE, TOWNSHIP_HEAD
    };

    @Inject
    private Ratings ratings;

    @Override
    public List<MenuItem> items() {
        return List.of(
                MenuItem.of(MenuGroup.OVERSIGHT, "rating.menu", "/rating/ratings.xhtml", READING)
                        .counting(ratings::waiting),
                MenuItem.of(MenuGroup.OVERSIGHT, "rating.menu.enter", "/rating/enter.xhtml", CLERK, BUREAU_SERVICE),
                MenuItem.of(MenuGroup.FIGURES, "quality.menu", "/rating/quality.xhtml", WATCHING));
    }
}
