package org.jiuzhu.rehearsal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiuzhu.shared.Fen;

/** What a change comes to a month for one township or for all: households by outcome, fen before and after. */
public record RehearsalTotals(
        String townshipCode, String township, Map<Outcome, Long> households, Fen before, Fen after) {

    /** One for each township in the order of the sums. */
    public static List<RehearsalTotals> byTownship(List<RehearsalSum> sums) {
        Map<String, List<RehearsalSum>> townships = new LinkedHashMap<>();
        sums.forEach(sum -> townships
                .computeIfAbsent(sum.townshipCode(), code -> new ArrayList<>())
                .add(sum));
        return townships.values().stream()
                .map(of -> total(of.get(0).townshipCode(), of.get(0).township(), of))
                .toList();
    }

    /** All townships together. */
    public static RehearsalTotals of(List<RehearsalSum> sums) {
        return total("", "", sums);
    }

    private static RehearsalTotals total(String code, String name, List<RehearsalSum> sums) {
        Map<Outcome, Long> households = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            households.put(outcome, 0L);
        }
        sums.forEach(sum -> households.merge(sum.outcome(), sum.households(), Long::sum));
        return new RehearsalTotals(
                code,
                name,
                households,
                sums.stream().map(RehearsalSum::before).reduce(Fen.ZERO, Fen::plus),
                sums.stream().map(RehearsalSum::after).reduce(Fen.ZERO, Fen::plus));
    }

    public long count(Outcome outcome) {
        return households.get(outcome);
    }

    public long all() {
        return households.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How much more a month; less than nothing where it costs less. */
    public Fen difference() {
        return after.minus(before);
    }
}
