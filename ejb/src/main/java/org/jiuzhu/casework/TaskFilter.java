package org.jiuzhu.casework;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which duties the desk shows: one queue or all, one's own or the whole unit's, one village or all; and the key after
 * which the page begins.
 */
public record TaskFilter(Duty.Queue queue, boolean wholeUnit, String areaCode, LocalDate afterDay, Long afterId) {
    Set<Duty> duties() {
        return Arrays.stream(Duty.values())
                .filter(duty -> queue == null || duty.queue() == queue)
                .collect(Collectors.toSet());
    }
}
