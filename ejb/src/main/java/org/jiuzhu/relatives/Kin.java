package org.jiuzhu.relatives;

/** The near relatives of 民发〔2012〕220号 art. 14, and the officer or cadre in person. */
public enum Kin {
    HOLDER,
    SPOUSE,
    PARENT,
    CHILD,
    SIBLING,
    GRANDPARENT,
    GRANDCHILD
}
