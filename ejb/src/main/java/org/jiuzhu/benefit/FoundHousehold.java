package org.jiuzhu.benefit;

import org.jiuzhu.rules.Relation;

/** A member who was found, with the household: its head, place and size, and what runs for it. */
public record FoundHousehold(
        long memberId,
        long householdId,
        String name,
        String identityNumber,
        Relation relation,
        String headName,
        String villageName,
        long members,
        String openCase,
        String certificate) {}
