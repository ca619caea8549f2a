package org.jiuzhu.payment;

/** Where a monthly list stands; from the signature on not a line of it changes. */
public enum ListState {
    GENERATED,
    SIGNED,
    RECEIVED
}
