package org.jiuzhu.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.shared.Faults;

/**
 * What the rows that stand have against another: no past day changes, no day has two rows, and a row changes something;
 * but what the bureau has not confirmed may be confirmed at its own day, with the same value.
 */
final class RuleChangeCheck {
    private static final int FARTHEST_YEARS = 5;
    /** A year's amount taken for a month's is twelve times too much. */
    private static final int LEAP = 5;

    private final RuleChangeText text;
    private final List<RuleRow> rows;
    private final LocalDate today;

    /** @param rows every row of the same rule */
    RuleChangeCheck(RuleChangeText text, List<RuleRow> rows, LocalDate today) {
        this.text = text;
        this.rows = rows;
        this.today = today;
    }

    /** @throws org.jiuzhu.shared.FormRefusal with what is against it */
    void refuse() {
        Faults faults = new Faults();
        if (isConfirming()) {
            sameDay().ifPresent(row -> confirming(row, faults));
        } else {
            adding(sameDay(), faults);
        }
        faults.refuseIfAny();
    }

    /** Whether it says of its day what a row of that day says already. */
    boolean isConfirming() {
        return sameDay().filter(row -> row.value().sameAs(text.value())).isPresent();
    }

    private Optional<RuleRow> sameDay() {
        return newest(rows, text.from()).filter(row -> row.from().equals(text.from()));
    }

    private void confirming(RuleRow row, Faults faults) {
        if (row.confirmed()) {
            faults.add("from", "rules.already-confirmed", row.from(), row.document());
        } else if (!text.confirmed()) {
            faults.add("confirmed", "rules.confirms-nothing", row.from());
        }
    }

    private void adding(Optional<RuleRow> same, Faults faults) {
        if (text.from().isBefore(today)) {
            faults.add("from", "rules.day-past", today);
        } else if (text.from().isAfter(today.plusYears(FARTHEST_YEARS))) {
            faults.add("from", "rules.day-far", FARTHEST_YEARS);
        } else if (same.isPresent()) {
            faults.add("from", "rules.day-taken", text.from(), same.get().document());
        } else {
            newest(rows, text.from()).ifPresent(before -> comparing(before, faults));
        }
    }

    private void comparing(RuleRow before, Faults faults) {
        if (before.value().sameAs(text.value())) {
            faults.add(text.key().valueField(), "rules.same-value", before.from(), before.document());
        } else if (text.key().subject() == RuleSubject.STANDARD
                && before.value().isFarFrom(text.value(), LEAP)) {
            faults.add("yuan", "rules.leap", LEAP);
        }
    }

    /** The row of a rule in force on a day. */
    static Optional<RuleRow> newest(List<RuleRow> rows, LocalDate day) {
        return rows.stream()
                .filter(row -> !row.from().isAfter(day))
                .max(Comparator.comparing(RuleRow::from).thenComparing(RuleRow::revision));
    }
}
