package org.jiuzhu.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** The officers of a unit as others may choose them: by name, without anything else about them. */
@ApplicationScoped
public class Colleagues {
    @Inject
    private Officers officers;

    @Inject
    private CurrentOfficer current;

    /** An officer as a list shows one. */
    public record Colleague(String login, String name) {}

    /** A colleague, where, and as what. */
    public record Placed(String areaCode, Role role, Colleague colleague) {}

    /** Everyone in any unit who holds one of the roles, in one question. */
    public List<Placed> everywhere(Set<Role> roles) {
        return officers.placed(roles).stream()
                .map(row -> new Placed((String) row[0], (Role) row[3], new Colleague((String) row[1], (String) row[2])))
                .toList();
    }

    /** Everyone else of the same unit with that role. */
    public List<Colleague> others(Role role) {
        Officer me = current.get();
        return holding(role, me.areaCode()).stream()
                .filter(colleague -> !colleague.login().equals(me.login()))
                .toList();
    }

    /** Everyone with that role in that unit, not in the units below it. */
    public List<Colleague> holding(Role role, String areaCode) {
        return officers.of(role, areaCode).stream()
                .map(officer -> new Colleague(officer.login(), officer.name()))
                .toList();
    }
}
