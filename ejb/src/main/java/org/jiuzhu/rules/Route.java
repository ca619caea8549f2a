package org.jiuzhu.rules;

/** 一级审批: the township decides under an instrument; 两级审批: the township reviews and the bureau confirms. */
public enum Route {
    ONE_LEVEL,
    TWO_LEVEL
}
