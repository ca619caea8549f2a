package org.jiuzhu.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The other officers of one's own unit. */
@ApplicationScoped
public class Colleagues {
    @Inject
    private Officers officers;

    @Inject
    private CurrentOfficer current;

    /** An officer as a list shows one. */
    public record Colleague(String login, String name) {}

    /** Everyone else of the same unit with that role. */
    public List<Colleague> others(Role role) {
        Officer me = current.get();
        return officers.of(role, me.areaCode()).stream()
                .filter(officer -> !officer.login().equals(me.login()))
                .map(officer -> new Colleague(officer.login(), officer.name()))
                .toList();
    }
}
