package org.jiuzhu.household;

/** Who signs for an adult of the household that his or her data may be asked for. */
public enum Signing {
    OWN,
    GUARDIAN,
    LATER
}
