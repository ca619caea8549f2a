package org.jiuzhu.shared;

/** 性别, as the identity number tells it. */
public enum Sex {
    MALE,
    FEMALE
}
