package org.jiuzhu.adjustment;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jiuzhu.assessment.Assessed;

/**
 * A benefit's facts of today held against the rules of today.
 *
 * @param joining who would come to be covered
 * @param leaving who no longer would be
 */
public record Reassessed(Assessed assessed, BeforeAfter figures, Set<Long> joining, Set<Long> leaving) {

    static Reassessed of(Assessed assessed, BeforeAfter figures, Set<Long> covered, List<Long> counted) {
        Set<Long> joining = new TreeSet<>(counted);
        joining.removeAll(covered);
        Set<Long> leaving = new TreeSet<>(covered);
        leaving.removeAll(counted);
        return new Reassessed(assessed, figures, joining, leaving);
    }

    public boolean isEligible() {
        return assessed.result().eligible();
    }

    /** Whether anything would be otherwise than it is. */
    public boolean isChange() {
        return figures.compared() != 0 || !joining.isEmpty() || !leaving.isEmpty();
    }

    /** Which kind of change it is, where it is one. */
    public AdjustmentKind kind() {
        return AdjustmentKind.of(joining.size(), leaving.size(), figures.compared());
    }
}
