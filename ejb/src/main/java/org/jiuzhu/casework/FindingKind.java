package org.jiuzhu.casework;

/** What the data may say besides amounts (民发〔2021〕57号 arts. 17, 18). */
public enum FindingKind {
    BUSINESS,
    VEHICLE,
    HOUSING,
    DEPOSIT,
    PENSION,
    OTHER_BENEFIT,
    REGISTRATION,
    DEATH,
    OTHER
}
