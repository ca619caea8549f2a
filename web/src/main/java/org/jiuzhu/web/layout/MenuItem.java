package org.jiuzhu.web.layout;

import java.util.Set;
import java.util.function.LongSupplier;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.Role;

/**
 * One function in the list at the left.
 *
 * @param text the words, already looked up
 * @param outcome path of the page from the root, with its query
 * @param roles who sees it; empty for everyone
 * @param count how many wait there, or null
 */
public record MenuItem(MenuGroup group, String text, String outcome, Set<Role> roles, LongSupplier count) {

    public static MenuItem of(MenuGroup group, String key, String outcome, Role... roles) {
        return new MenuItem(group, Texts.of(key), outcome, Set.of(roles), null);
    }

    public MenuItem counting(LongSupplier supplier) {
        return new MenuItem(group, text, outcome, roles, supplier);
    }

    boolean isFor(Officer officer) {
        return roles.isEmpty() || roles.stream().anyMatch(officer::holds);
    }
}
