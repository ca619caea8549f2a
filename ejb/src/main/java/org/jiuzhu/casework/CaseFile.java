package org.jiuzhu.casework;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jiuzhu.assessment.Assessment;
import org.jiuzhu.assessment.Counting;
import org.jiuzhu.delegation.DelegationInstrument;
import org.jiuzhu.household.CostItem;
import org.jiuzhu.household.Declared;
import org.jiuzhu.household.HouseholdMember;
import org.jiuzhu.household.IncomeItem;
import org.jiuzhu.household.PropertyItem;

/** Everything of one case that this officer may see, read at once; papers that are not there yet are null. */
public record CaseFile(
        AssistanceCase aCase,
        String township,
        String village,
        DelegationInstrument instrument,
        List<Counted> members,
        List<IncomeItem> incomes,
        List<CostItem> costs,
        List<PropertyItem> properties,
        List<TrailEntry> trail,
        SupplementNotice supplement,
        Survey survey,
        InformationCheck check,
        ReviewOpinion review,
        Decision decision,
        Beside beside,
        Assessment assessment,
        Set<CaseStep> open,
        String hint) {

    /** What not every file has: relief given at once, a prolonged term, points that were marked, what data say. */
    public record Beside(
            EmergencyAid aid, Extension extension, List<ReturnedPoint> points, List<CheckFinding> findings) {
        /** What the data said and nobody has answered yet. */
        public List<CheckFinding> openFindings() {
            return findings.stream().filter(one -> !one.isAnswered()).toList();
        }

        /** The points that wait for an answer. */
        public List<ReturnedPoint> openPoints() {
            return points.stream().filter(point -> !point.isAnswered()).toList();
        }
    }

    /** A member and whether he or she counts. */
    public record Counted(HouseholdMember member, int age, Counting counting) {}

    /** Everything that is declared, found and used. */
    public Stream<Declared> figures() {
        return Stream.of(incomes, costs, properties).flatMap(List::stream);
    }

    public boolean isOpen(CaseStep step) {
        return open.contains(step);
    }
}
