package org.jiuzhu.rules;

/** 劳动能力 in the four classes of the monthly statistics. */
public enum WorkAbility {
    FULL,
    PARTLY_LOST,
    LOST,
    NONE
}
