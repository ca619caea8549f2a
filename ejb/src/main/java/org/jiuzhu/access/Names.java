package org.jiuzhu.access;

/** The role names as constants, because annotations want them; a test keeps them equal to {@link Role}. */
public final class Names {
    public static final String CLERK = "CLERK";
    public static final String INVESTIGATOR = "INVESTIGATOR";
    public static final String REVIEWER = "REVIEWER";
    public static final String APPROVER = "APPROVER";
    public static final String TOWNSHIP_HEAD = "TOWNSHIP_HEAD";
    public static final String VILLAGE_AGENT = "VILLAGE_AGENT";
    public static final String BUREAU_APPROVER = "BUREAU_APPROVER";
    public static final String BUREAU_SUPERVISOR = "BUREAU_SUPERVISOR";
    public static final String BUREAU_POLICY = "BUREAU_POLICY";
    public static final String BUREAU_SERVICE = "BUREAU_SERVICE";
    public static final String VERIFICATION_CENTRE = "VERIFICATION_CENTRE";
    public static final String FINANCE = "FINANCE";
    public static final String BUSINESS_ENVIRONMENT = "BUSINESS_ENVIRONMENT";
    public static final String LEADING_GROUP = "LEADING_GROUP";
    public static final String AUDIT_ADMIN = "AUDIT_ADMIN";
    public static final String SECURITY_ADMIN = "SECURITY_ADMIN";
    public static final String SYSTEM_ADMIN = "SYSTEM_ADMIN";

    private Names() {}
}
