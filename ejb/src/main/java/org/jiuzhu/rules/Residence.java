package org.jiuzhu.rules;

/** Where a person lives and is registered, seen from the family's address. */
public enum Residence {
    TOGETHER,
    REGISTERED_ONLY,
    APART
}
