package org.jiuzhu.harness;

import java.util.Arrays;
import java.util.List;

/** The officers as whom an in-container test can call: the account of the demonstration and its role. */
public enum Login {
    YANGMU_CLERK("CLERK"),
    YANGMU_INVESTIGATOR("INVESTIGATOR"),
    YANGMU_REVIEWER("REVIEWER"),
    YANGMU_APPROVER("APPROVER"),
    YANGMU_HEAD("TOWNSHIP_HEAD"),
    YANGMU_VILLAGE("VILLAGE_AGENT"),
    MISHAN_CLERK("CLERK"),
    MISHAN_APPROVER("APPROVER"),
    BUREAU_APPROVER("BUREAU_APPROVER"),
    BUREAU_SUPERVISOR("BUREAU_SUPERVISOR"),
    BUREAU_POLICY("BUREAU_POLICY"),
    BUREAU_SERVICE("BUREAU_SERVICE"),
    VERIFICATION("VERIFICATION_CENTRE"),
    FINANCE("FINANCE"),
    BUSINESS("BUSINESS_ENVIRONMENT"),
    AUDIT_ADMIN("AUDIT_ADMIN"),
    SECURITY_ADMIN("SECURITY_ADMIN"),
    SYSTEM_ADMIN("SYSTEM_ADMIN");

    private final String role;

    Login(String role) {
        this.role = role;
    }

    /** The name to sign in with, such as {@code yangmu-clerk}. */
    public String account() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public String role() {
        return role;
    }

    static List<String> roles() {
        return Arrays.stream(values()).map(Login::role).distinct().toList();
    }

    static List<Login> holding(String role) {
        return Arrays.stream(values()).filter(login -> login.role.equals(role)).toList();
    }
}
