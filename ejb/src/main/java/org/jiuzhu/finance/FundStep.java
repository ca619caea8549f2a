package org.jiuzhu.finance;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.Role;

/** The lawful moves of a fund request: who, from where, to where, and by another hand than which. */
public enum FundStep {
    UNDO(Role.BUREAU_SERVICE, FundState.MERGED, null, (request, officer) -> true),
    REQUEST(Role.BUREAU_APPROVER, FundState.MERGED, FundState.REQUESTED, FundRequest::wasMergedByAnother),
    ACKNOWLEDGE(Role.FINANCE, FundState.REQUESTED, FundState.ACKNOWLEDGED, (request, officer) -> true),
    FILE(Role.FINANCE, FundState.ACKNOWLEDGED, FundState.FILED, (request, officer) -> true),
    RELEASE(Role.FINANCE, FundState.FILED, FundState.RELEASED, FundRequest::wasFiledByAnother);

    private final Role role;
    private final FundState from;
    private final FundState target;
    private final BiPredicate<FundRequest, Officer> condition;

    FundStep(Role role, FundState from, FundState target, BiPredicate<FundRequest, Officer> condition) {
        this.role = role;
        this.from = from;
        this.target = target;
        this.condition = condition;
    }

    boolean isOpen(FundRequest request, Officer officer) {
        return officer.holds(role) && request.state() == from && condition.test(request, officer);
    }

    FundState from() {
        return from;
    }

    FundState target() {
        return target;
    }

    /** The steps that are open to this officer now; the page offers these and no others. */
    static Set<FundStep> openTo(FundRequest request, Officer officer) {
        Set<FundStep> open = EnumSet.noneOf(FundStep.class);
        for (FundStep step : values()) {
            if (step.isOpen(request, officer)) {
                open.add(step);
            }
        }
        return open;
    }
}
