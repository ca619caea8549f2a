package org.jiuzhu.steering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A course or guidance as a list shows it.
 *
 * @param townships the names of those in the officer's area
 * @param officers how many of the register came, of the officer's area
 * @param passed how many of them passed the test
 */
public record GuidanceRow(
        long id,
        LocalDate heldOn,
        GuidanceKind kind,
        String topic,
        BigDecimal hours,
        String givenBy,
        List<String> townships,
        long officers,
        int others,
        long passed,
        boolean certified,
        boolean struck) {}
