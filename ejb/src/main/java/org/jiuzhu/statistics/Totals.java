package org.jiuzhu.statistics;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.jiuzhu.shared.Fen;

/** Every figure of a place and a time; money in fen. */
public final class Totals {
    private final Map<Figure, Long> values;
    private final long personMonths;

    private Totals(Map<Figure, Long> values, long personMonths) {
        this.values = values;
        this.personMonths = personMonths;
    }

    static Totals of(Map<Figure, Long> values, long personMonths) {
        return new Totals(new EnumMap<>(values), personMonths);
    }

    static Totals none() {
        return new Totals(new EnumMap<>(Figure.class), 0);
    }

    /** What places that do not overlap come to together. */
    public static Totals sum(Collection<Totals> parts) {
        Totals all = none();
        return parts.stream().reduce(all, Totals::plus);
    }

    Totals plus(Totals other) {
        Map<Figure, Long> sums = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            sums.put(figure, Math.addExact(get(figure), other.get(figure)));
        }
        return new Totals(sums, Math.addExact(personMonths, other.personMonths));
    }

    public long get(Figure figure) {
        return values.getOrDefault(figure, 0L);
    }

    /** A figure of money. */
    public Fen money(Figure figure) {
        return Fen.of(get(figure));
    }

    /** 人均补助额: what was spent for one person and month, rounded half up to the fen; nothing where there was nobody. */
    public Fen perPerson() {
        return personMonths == 0 ? Fen.ZERO : Fen.of(halfUp(get(Figure.SPENDING), personMonths));
    }

    private static long halfUp(long value, long by) {
        return Math.floorDiv(2 * value + by, 2 * by);
    }

    /** Whether there is nothing to show of it. */
    public boolean isNothing() {
        return values.values().stream().allMatch(value -> value == 0);
    }
}
