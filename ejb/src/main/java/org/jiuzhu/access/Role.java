package org.jiuzhu.access;

/** What an officer may be; several for one officer. The names are the container's role names. */
public enum Role {
    CLERK,
    INVESTIGATOR,
    REVIEWER,
    APPROVER,
    TOWNSHIP_HEAD,
    VILLAGE_AGENT,
    BUREAU_APPROVER,
    BUREAU_SUPERVISOR,
    BUREAU_POLICY,
    BUREAU_SERVICE,
    VERIFICATION_CENTRE,
    FINANCE,
    BUSINESS_ENVIRONMENT,
    LEADING_GROUP,
    AUDIT_ADMIN,
    SECURITY_ADMIN,
    SYSTEM_ADMIN
}
