package org.jiuzhu.workfund;

/** Computed by the township, checked by the bureau, paid by finance. */
public enum WorkState {
    COMPUTED,
    CHECKED,
    PAID
}
