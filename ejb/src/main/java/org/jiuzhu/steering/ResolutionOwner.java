package org.jiuzhu.steering;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.Role;

/** What kind of body carries a resolution out, and whose officers report that it is done. */
public enum ResolutionOwner {
    TOWNSHIP(Role.CLERK, Role.APPROVER, Role.TOWNSHIP_HEAD),
    BUREAU(Role.BUREAU_POLICY, Role.BUREAU_SERVICE),
    FINANCE(Role.FINANCE),
    BUSINESS_ENVIRONMENT(Role.BUSINESS_ENVIRONMENT),
    /** A body without officers here; the group's office reports on its word. */
    OTHER_BODY(Role.BUREAU_POLICY);

    private final Set<Role> reporters;

    ResolutionOwner(Role first, Role... more) {
        reporters = EnumSet.of(first, more);
    }

    /** Whether that officer reports for a body of this kind; the area is asked apart from it. */
    public boolean isReportedBy(Officer officer) {
        return reporters.stream().anyMatch(officer::holds);
    }

    /** The roles whose officers can be named as the one in charge. */
    public Set<Role> reporters() {
        return EnumSet.copyOf(reporters);
    }

    static List<ResolutionOwner> of(Officer officer) {
        return Arrays.stream(values())
                .filter(owner -> owner.isReportedBy(officer))
                .toList();
    }
}
