package org.jiuzhu.web.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.rules.RuleProposals;
import org.jiuzhu.web.layout.MenuGroup;
import org.jiuzhu.web.layout.MenuItem;
import org.jiuzhu.web.layout.MenuItems;

/** The rules in the menu: to read for everyone, with the proposals that wait for the two who may decide them. */
@ApplicationScoped
public class RulesMenu implements MenuItems {
    @Inject
    private RuleProposals proposals;

    @Override
    public List<MenuItem> items() {
        return List.of(
                MenuItem.of(MenuGroup.RULES, "rules.menu.book", "/rules/rules.xhtml"),
                MenuItem.of(
                                MenuGroup.RULES,
                                "rules.menu.proposals",
                                "/rules/changes.xhtml",
                                Role.BUREAU_POLICY,
                                Role.BUREAU_APPROVER)
                        .counting(proposals::waiting));
    }
}
