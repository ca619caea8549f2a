package org.jiuzhu.rating;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiuzhu.casework.Duty;
import org.jiuzhu.rules.AssistanceMatter;

/**
 * How long a duty took in a township and matter: how many times it was done, in how many working days together, how many
 * of them had a term and kept it.
 */
public record StepFigures(
        String townshipCode, AssistanceMatter matter, Duty duty, int done, long workingDays, int withTerm, int inTime) {

    /** Tenths of a working day, half up. */
    public int averageTenths() {
        return done == 0 ? 0 : (int) ((20 * workingDays + done) / (2L * done));
    }

    /** Null where none had a term. */
    public Integer inTimePermille() {
        return Permille.of(inTime, withTerm);
    }

    /** The same duty over all townships and matters. */
    public static List<StepFigures> byDuty(List<StepFigures> all) {
        return together(all.stream()
                .map(one -> new StepFigures("", null, one.duty, one.done, one.workingDays, one.withTerm, one.inTime))
                .sorted(java.util.Comparator.comparing(StepFigures::duty))
                .toList());
    }

    /** What is of one township, matter and duty, in one row. */
    static List<StepFigures> together(List<StepFigures> parts) {
        Map<String, StepFigures> all = new LinkedHashMap<>();
        parts.forEach(one -> all.merge(one.townshipCode + one.matter + one.duty, one, StepFigures::plus));
        return List.copyOf(all.values());
    }

    private StepFigures plus(StepFigures other) {
        return new StepFigures(
                townshipCode,
                matter,
                duty,
                done + other.done,
                workingDays + other.workingDays,
                withTerm + other.withTerm,
                inTime + other.inTime);
    }
}
