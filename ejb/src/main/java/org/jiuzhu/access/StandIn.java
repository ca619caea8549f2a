package org.jiuzhu.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** For whom an officer stands in today, and what may be done in their stead. */
public record StandIn(List<String> absent, Set<Role> roles) {
    static final StandIn NOBODY = new StandIn(List.of(), Set.of());

    static StandIn of(List<Officer> absent, Set<Role> lent) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        absent.forEach(officer -> roles.addAll(officer.roles()));
        roles.retainAll(lent);
        return new StandIn(absent.stream().map(Officer::login).toList(), Set.copyOf(roles));
    }
}
