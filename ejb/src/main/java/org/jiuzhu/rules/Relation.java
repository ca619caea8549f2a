package org.jiuzhu.rules;

/** How a member stands to the applicant (after GB/T 4761), as far as the counting of a family needs it. */
public enum Relation {
    SELF,
    SPOUSE,
    CHILD,
    CHILD_IN_LAW,
    GRANDCHILD,
    PARENT,
    PARENT_IN_LAW,
    GRANDPARENT,
    SIBLING,
    OTHER
}
