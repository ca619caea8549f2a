package org.jiuzhu.rules;

/** Kinds of income in the groups of 民发〔2021〕57号 art. 13; some are never counted, some by version or matter. */
public enum IncomeKind {
    WAGES(Group.WAGES, true),
    FARMING(Group.BUSINESS, true),
    BUSINESS(Group.BUSINESS, true),
    LAND_TRANSFER(Group.PROPERTY, true),
    RENT_AND_INTEREST(Group.PROPERTY, true),
    SUPPORT_RECEIVED(Group.TRANSFER, true),
    PENSION(Group.TRANSFER, true),
    SOCIAL_INSURANCE(Group.TRANSFER, true),
    OLD_AGE_ALLOWANCE(Group.TRANSFER, true),
    SUBSIDY(Group.TRANSFER, true),
    INHERITANCE(Group.OTHER, true),
    OTHER(Group.OTHER, true),
    BASIC_PENSION(Group.TRANSFER, false),
    PREFERENTIAL_TREATMENT(Group.TRANSFER, false),
    FAMILY_PLANNING(Group.TRANSFER, false),
    SCHOLARSHIP(Group.TRANSFER, false),
    BRAVERY_AWARD(Group.TRANSFER, false),
    SOCIAL_ASSISTANCE(Group.TRANSFER, false);

    /** The four groups of the rule, and what fits none. */
    public enum Group {
        WAGES,
        BUSINESS,
        PROPERTY,
        TRANSFER,
        OTHER
    }

    private final Group group;
    private final boolean counted;

    IncomeKind(Group group, boolean counted) {
        this.group = group;
        this.counted = counted;
    }

    public Group group() {
        return group;
    }

    public boolean isCounted() {
        return counted;
    }
}
