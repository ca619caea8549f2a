package org.jiuzhu.household;

/** Somebody came into a household, left it, or something became different of a member. */
public record MembersChanged(Household household) {}
