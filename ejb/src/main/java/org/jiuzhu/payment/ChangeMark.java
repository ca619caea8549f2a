package org.jiuzhu.payment;

/** 变动标志: how a line differs from what the household was paid before. */
public enum ChangeMark {
    NEW,
    INCREASED,
    DECREASED,
    STOPPED,
    NONE,
    BACK_PAY
}
