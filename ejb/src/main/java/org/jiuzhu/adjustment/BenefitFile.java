package org.jiuzhu.adjustment;

import java.time.YearMonth;
import java.util.List;
import org.jiuzhu.benefit.Benefit;

/** A benefit as its page shows it: its place and case, and everyone it ever covered by name. */
public record BenefitFile(Benefit benefit, String villageName, String caseNumber, List<Covered> covered) {
    /** A person and the months in which the benefit covers the person; {@code to} is null while it goes on. */
    public record Covered(long personId, String name, YearMonth from, YearMonth to) {}

    /** Those whom a change takes in, or lets go; who is not covered yet is named by the household. */
    public List<Covered> named(Adjustment change, boolean joining) {
        return change.persons().stream()
                .filter(person -> person.isJoining() == joining)
                .flatMap(person -> covered.stream().filter(one -> one.personId() == person.personId()))
                .toList();
    }
}
