package org.jiuzhu.evidence;

/** The case that a file belongs to, by its plain keys: this package stands before cases and households. */
public record CaseKey(String number, long householdId, String townshipCode, String villageCode) {}
