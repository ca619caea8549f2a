package org.jiuzhu.harness;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The officers as whom an in-container test can call: the account of the demonstration and its roles. */
public enum Login {
    YANGMU_CLERK("CLERK"),
    YANGMU_INVESTIGATOR("INVESTIGATOR"),
    YANGMU_INVESTIGATOR2("INVESTIGATOR"),
    YANGMU_REVIEWER("REVIEWER"),
    YANGMU_APPROVER("APPROVER"),
    YANGMU_HEAD("TOWNSHIP_HEAD"),
    YANGMU_VILLAGE("VILLAGE_AGENT"),
    MISHAN_CLERK("CLERK"),
    MISHAN_INVESTIGATOR("INVESTIGATOR"),
    MISHAN_INVESTIGATOR2("INVESTIGATOR"),
    MISHAN_REVIEWER("REVIEWER"),
    MISHAN_APPROVER("APPROVER"),
    MISHAN_HEAD("TOWNSHIP_HEAD"),
    MISHAN_VILLAGE("VILLAGE_AGENT"),
    LIUMAO_CLERK("CLERK"),
    LIUMAO_INVESTIGATOR("INVESTIGATOR"),
    LIUMAO_INVESTIGATOR2("INVESTIGATOR"),
    LIUMAO_REVIEWER("REVIEWER"),
    LIUMAO_APPROVER("APPROVER"),
    LIUMAO_HEAD("TOWNSHIP_HEAD"),
    /** Approves and stands in at the counter; the demonstration has no such account, the test that calls so makes it. */
    LIUMAO_STAND_IN("APPROVER", "CLERK"),
    BUREAU_APPROVER("BUREAU_APPROVER"),
    BUREAU_SUPERVISOR("BUREAU_SUPERVISOR"),
    BUREAU_SUPERVISOR2("BUREAU_SUPERVISOR"),
    BUREAU_POLICY("BUREAU_POLICY"),
    BUREAU_SERVICE("BUREAU_SERVICE"),
    VERIFICATION("VERIFICATION_CENTRE"),
    FINANCE("FINANCE"),
    FINANCE_RELEASE("FINANCE"),
    BUSINESS("BUSINESS_ENVIRONMENT"),
    LEADING_GROUP("LEADING_GROUP"),
    AUDIT_ADMIN("AUDIT_ADMIN"),
    SECURITY_ADMIN("SECURITY_ADMIN"),
    SYSTEM_ADMIN("SYSTEM_ADMIN");

    private final List<String> roles;

    Login(String... roles) {
        this.roles = List.of(roles);
    }

    /** The name to sign in with, such as {@code yangmu-clerk}. */
    public String account() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the officer may do; nearly every one has one role. */
    public List<String> roles() {
        return roles;
    }

    static List<String> allRoles() {
        return Arrays.stream(values())
                .flatMap(login -> login.roles.stream())
                .distinct()
                .toList();
    }

    static List<Login> holding(String role) {
        return Arrays.stream(values())
                .filter(login -> login.roles.contains(role))
                .toList();
    }
}
