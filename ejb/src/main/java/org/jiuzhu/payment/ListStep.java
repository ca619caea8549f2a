package org.jiuzhu.payment;

import java.util.function.BiPredicate;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.Role;

/** The lawful moves of a monthly list: who, from where, to where, on what condition. */
public enum ListStep {
    REMAKE(Role.CLERK, ListState.GENERATED, ListState.GENERATED, (list, officer) -> true),
    SIGN(Role.TOWNSHIP_HEAD, ListState.GENERATED, ListState.SIGNED, MonthlyList::wasMadeByAnother),
    RECEIVE(Role.BUREAU_SERVICE, ListState.SIGNED, ListState.RECEIVED, (list, officer) -> true);

    private final Role role;
    private final ListState from;
    private final ListState target;
    private final BiPredicate<MonthlyList, Officer> condition;

    ListStep(Role role, ListState from, ListState target, BiPredicate<MonthlyList, Officer> condition) {
        this.role = role;
        this.from = from;
        this.target = target;
        this.condition = condition;
    }

    boolean isOpen(MonthlyList list, Officer officer) {
        return officer.holds(role) && from == list.state() && condition.test(list, officer);
    }

    public Role role() {
        return role;
    }

    public ListState target() {
        return target;
    }
}
