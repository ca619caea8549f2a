package org.jiuzhu.rehearsal;

/** Which lines of a rehearsal; township and outcome may be null for all. */
public record RehearsalFilter(long rehearsalId, String townshipCode, Outcome outcome) {}
