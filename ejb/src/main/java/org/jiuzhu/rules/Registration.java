package org.jiuzhu.rules;

/** 户籍性质: it decides which standard applies. */
public enum Registration {
    URBAN,
    RURAL
}
