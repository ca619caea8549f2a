package org.jiuzhu.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiuzhu.access.Role;
import org.jiuzhu.web.layout.Chrome;

/** Where an officer begins, and how cases are addressed and written on the desk. */
@Named
@RequestScoped
public class Front {
    private static final Set<Role> MONEY = Set.of(Role.FINANCE, Role.BUREAU_SERVICE);
    private static final Set<Role> REGISTER = Set.of(
            Role.BUREAU_POLICY, Role.BUSINESS_ENVIRONMENT, Role.AUDIT_ADMIN, Role.SECURITY_ADMIN, Role.SYSTEM_ADMIN);
    private static final Set<Role> LEADING = Set.of(Role.LEADING_GROUP);
    private static final Set<Role> WITHOUT_FILES =
            Stream.of(MONEY, REGISTER, LEADING).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    private static final int[] PARTS = {9, 11, 17};

    @Inject
    private Chrome chrome;

    /** Officers without casework begin where their work is. */
    public String leaveIfNoDesk() {
        Set<Role> roles = chrome.getOfficer().roles();
        if (LEADING.containsAll(roles)) {
            return "/statistics/board.xhtml?faces-redirect=true";
        }
        if (MONEY.containsAll(roles)) {
            return "/payment/lists.xhtml?faces-redirect=true";
        }
        return REGISTER.containsAll(roles) ? "/delegation/instruments.xhtml?faces-redirect=true" : null;
    }

    public boolean isMayApply() {
        return List.of(Role.CLERK, Role.VILLAGE_AGENT).stream().anyMatch(chrome.getOfficer()::holds);
    }

    public boolean isMayVisit() {
        return chrome.getOfficer().holds(Role.INVESTIGATOR);
    }

    /** Finance pays by lists and policy counts; neither opens a household's file. */
    public boolean isMayOpenFiles() {
        return !WITHOUT_FILES.containsAll(chrome.getOfficer().roles());
    }

    public String file(String number) {
        return "/casework/case.xhtml?number=" + number;
    }

    /** A case number in its parts: township, matter, month, serial. */
    public String spaced(String number) {
        StringBuilder text = new StringBuilder(number);
        for (int i = PARTS.length - 1; i >= 0; i--) {
            text.insert(Math.min(PARTS[i], number.length()), ' ');
        }
        return text.toString();
    }
}
