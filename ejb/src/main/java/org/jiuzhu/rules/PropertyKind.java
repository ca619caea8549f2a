package org.jiuzhu.rules;

/** Kinds of property (民发〔2021〕57号 art. 14) and how the property rule looks at each. */
public enum PropertyKind {
    DEPOSIT(Test.MONEY),
    SECURITIES(Test.MONEY),
    INSURANCE(Test.MONEY),
    CLAIM(Test.MONEY),
    HOUSE(Test.HOME),
    VEHICLE(Test.VEHICLE),
    EXEMPT_VEHICLE(Test.NONE),
    OTHER(Test.NONE);

    /** What is asked of it. */
    public enum Test {
        MONEY,
        HOME,
        VEHICLE,
        NONE
    }

    private final Test test;

    PropertyKind(Test test) {
        this.test = test;
    }

    public Test test() {
        return test;
    }
}
