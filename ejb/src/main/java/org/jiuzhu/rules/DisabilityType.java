package org.jiuzhu.rules;

/** 残疾类别 in the order of the certificate's nineteenth place. */
public enum DisabilityType {
    VISUAL,
    HEARING,
    SPEECH,
    LIMB,
    INTELLECTUAL,
    MENTAL,
    MULTIPLE
}
