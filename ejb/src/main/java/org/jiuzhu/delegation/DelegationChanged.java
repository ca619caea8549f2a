package org.jiuzhu.delegation;

/** What a township may decide has changed; open cases look again which route they take. */
public record DelegationChanged(String townshipCode) {}
