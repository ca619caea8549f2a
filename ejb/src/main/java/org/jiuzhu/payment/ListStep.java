package org.jiuzhu.payment;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.Role;

/** The lawful moves of a monthly list: who, from where, to where, on what condition. */
public enum ListStep {
    REMAKE(Role.CLERK, EnumSet.of(ListState.COMPUTED, ListState.CHECKED), ListState.COMPUTING, (list, officer) -> true),
    CHECK(Role.REVIEWER, EnumSet.of(ListState.COMPUTED), ListState.CHECKED, MonthlyList::wasMadeByAnother),
    FREEZE(Role.CLERK, EnumSet.of(ListState.CHECKED), ListState.FROZEN, (list, officer) -> true),
    SIGN(Role.TOWNSHIP_HEAD, EnumSet.of(ListState.FROZEN), ListState.SIGNED, MonthlyList::wasMadeByAnother),
    RECEIVE(Role.BUREAU_SERVICE, EnumSet.of(ListState.SIGNED), ListState.RECEIVED, (list, officer) -> true);

    private final Role role;
    private final Set<ListState> from;
    private final ListState target;
    private final BiPredicate<MonthlyList, Officer> condition;

    ListStep(Role role, Set<ListState> from, ListState target, BiPredicate<MonthlyList, Officer> condition) {
        this.role = role;
        this.from = from;
        this.target = target;
        this.condition = condition;
    }

    boolean isOpen(MonthlyList list, Officer officer) {
        return officer.holds(role) && from.contains(list.state()) && condition.test(list, officer);
    }

    public Role role() {
        return role;
    }

    public ListState target() {
        return target;
    }
}
