package org.jiuzhu.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A dated row of the rules as it is read: what it says, from which day, by which document, and by whose hands. */
public record RuleRow(
        RuleKey key,
        RuleValue value,
        LocalDate from,
        int revision,
        String document,
        boolean confirmed,
        String reason,
        Hands hands) {

    /** Who proposed and who signed, by login; nobody for the rows that came with the product. */
    public record Hands(LocalDateTime signedAt, String proposedBy, String signedBy) {}
}
