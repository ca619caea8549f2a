package org.jiuzhu.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.area.AdministrativeArea;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.area.Areas;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Collisions;
import org.jiuzhu.shared.Refusal;

/** Makes a monthly list, for the first time or anew. */
@ApplicationScoped
class ListMaking {
    private static final int MONTHS_BACK = 12;
    private static final int MONTHS_AHEAD = 1;

    @Inject
    private ListShelf shelf;

    @Inject
    private DrawingUp drawing;

    @Inject
    private ListJob job;

    @Inject
    private ScopedQueries scoped;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Areas areas;

    @Inject
    private Clocks clocks;

    MonthlyList make(String townshipCode, YearMonth month) {
        scoped.requireWithin(townshipCode);
        requireGovernment(areas.require(townshipCode));
        requireInRange(month, YearMonth.from(clocks.today()));
        requireNoLaterList(townshipCode, month);
        // Two hands at once: the keys of list and line let one through.
        try {
            MonthlyList list = emptied(townshipCode, month);
            job.startAfter(list);
            return list;
        } catch (PersistenceException failure) {
            boolean collision = Collisions.isDuplicate(failure) || Collisions.isGivenUp(failure);
            throw collision ? new Refusal("payment.made-meanwhile", month) : failure;
        }
    }

    private MonthlyList emptied(String townshipCode, YearMonth month) {
        Officer maker = officer.get();
        LocalDateTime now = clocks.now();
        MonthlyList list = shelf.locked(townshipCode, month).orElse(null);
        if (list == null) {
            list = new MonthlyList(townshipCode, month, maker, now);
            shelf.add(list);
        } else {
            list.remake(maker, now);
            drawing.clear(list);
        }
        return list;
    }

    private static void requireGovernment(AdministrativeArea area) {
        if (area.level() != AreaLevel.TOWNSHIP || !area.isGovernment()) {
            throw new Refusal("payment.no-township", area.name());
        }
    }

    static void requireInRange(YearMonth month, YearMonth thisMonth) {
        YearMonth first = thisMonth.minusMonths(MONTHS_BACK);
        YearMonth last = thisMonth.plusMonths(MONTHS_AHEAD);
        if (month.isBefore(first) || month.isAfter(last)) {
            throw new Refusal("payment.month-out-of-range", first, last);
        }
    }

    /** A later list carries what an earlier one left open as back pay; an earlier list after it would pay nobody. */
    private void requireNoLaterList(String townshipCode, YearMonth month) {
        shelf.newestMonth(townshipCode).filter(month::isBefore).ifPresent(newer -> {
            throw new Refusal("payment.later-list", newer);
        });
    }
}
