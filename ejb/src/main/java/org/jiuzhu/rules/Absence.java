package org.jiuzhu.rules;

/** Why a person registered at the address does not live with the family (民发〔2021〕57号 art. 7). */
public enum Absence {
    NONE,
    PRISON,
    DETOXIFICATION,
    MISSING,
    CLERGY
}
