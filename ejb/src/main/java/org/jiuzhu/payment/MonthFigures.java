package org.jiuzhu.payment;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a month costs and who came and went, township by township; of the officer's area and of frozen lists alone. */
@Stateless
@RolesAllowed({CLERK, REVIEWER, APPROVER, TOWNSHIP_HEAD, BUREAU_APPROVER, BUREAU_SUPERVISOR, BUREAU_SERVICE, FINANCE})
public class MonthFigures {
    @Inject
    private MonthlyLists lists;

    @Inject
    private ListSums sums;

    /** In the order of the townships' codes; a township whose list is not frozen has no figures. */
    public List<MonthOfTownship> of(YearMonth month) {
        List<ListOverview> all = lists.overview(month);
        List<Long> ids =
                all.stream().map(ListOverview::listId).filter(Objects::nonNull).toList();
        Map<Long, List<MatterSum>> matters = sums.sums(ids);
        Map<Long, List<ChangeSum>> changes = sums.changes(ids);
        return all.stream()
                .map(list -> new MonthOfTownship(
                        list.townshipCode(),
                        list.townshipName(),
                        list.listId(),
                        matters.getOrDefault(list.listId(), List.of()),
                        changes.getOrDefault(list.listId(), List.of())))
                .toList();
    }
}
