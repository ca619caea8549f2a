package org.jiuzhu.payment;

import java.util.List;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Fen;

/** A township's month as its frozen list settles it: what it costs, who came and who went. */
public record MonthOfTownship(
        String townshipCode, String townshipName, Long listId, List<MatterSum> matters, List<ChangeSum> changes) {

    public Fen cost(AssistanceMatter matter) {
        return matters.stream()
                .filter(sum -> sum.matter() == matter)
                .map(MatterSum::amount)
                .reduce(Fen.ZERO, Fen::plus);
    }

    public Fen cost() {
        return matters.stream().map(MatterSum::amount).reduce(Fen.ZERO, Fen::plus);
    }

    /** Households that the list pays, over all matters. */
    public long households() {
        return matters.stream().mapToLong(MatterSum::households).sum();
    }

    /** Households that are paid and were not the month before. */
    public long came() {
        return changes.stream()
                .filter(sum -> sum.kind().isComing())
                .mapToLong(ChangeSum::households)
                .sum();
    }

    /** Households that were paid the month before and are no more. */
    public long went() {
        return changes.stream()
                .filter(sum -> sum.kind().isGoing())
                .mapToLong(ChangeSum::households)
                .sum();
    }

    /** What the month costs more or less than the one before, for every kind of change. */
    public Fen difference() {
        return changes.stream().map(ChangeSum::difference).reduce(Fen.ZERO, Fen::plus);
    }
}
