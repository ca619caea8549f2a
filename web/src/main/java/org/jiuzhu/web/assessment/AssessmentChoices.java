package org.jiuzhu.web.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jiuzhu.assessment.LinshiFacts;
import org.jiuzhu.assessment.LinshiFacts.Weight;
import org.jiuzhu.assessment.TekunFacts.SelfCare;
import org.jiuzhu.assessment.TekunFacts.Situation;
import org.jiuzhu.rules.Absence;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.CostKind;
import org.jiuzhu.rules.DisabilityType;
import org.jiuzhu.rules.IncomeKind;
import org.jiuzhu.rules.PropertyKind;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.rules.Relation;
import org.jiuzhu.rules.Residence;
import org.jiuzhu.rules.WorkAbility;

/** What the facts of an assessment are chosen from. */
@Named("factChoices")
@ApplicationScoped
public class AssessmentChoices {
    private static final List<Integer> GRADES = List.of(1, 2, 3, 4);

    public AssistanceMatter[] getMatters() {
        return AssistanceMatter.values();
    }

    public Registration[] getRegistrations() {
        return Registration.values();
    }

    public Relation[] getRelations() {
        return Relation.values();
    }

    public Residence[] getResidences() {
        return Residence.values();
    }

    public Absence[] getAbsences() {
        return Absence.values();
    }

    public WorkAbility[] getWorkAbilities() {
        return WorkAbility.values();
    }

    /** A certificate of several kinds is given by its parts. */
    public List<DisabilityType> getDisabilities() {
        return Stream.of(DisabilityType.values())
                .filter(type -> type != DisabilityType.MULTIPLE)
                .toList();
    }

    public List<Integer> getGrades() {
        return GRADES;
    }

    public IncomeKind[] getIncomes() {
        return IncomeKind.values();
    }

    public CostKind[] getCosts() {
        return CostKind.values();
    }

    public PropertyKind[] getProperties() {
        return PropertyKind.values();
    }

    public SelfCare[] getSelfCare() {
        return SelfCare.values();
    }

    public Situation[] getSituations() {
        return Situation.values();
    }

    public LinshiFacts.Kind[] getHardships() {
        return LinshiFacts.Kind.values();
    }

    public Weight[] getWeights() {
        return Weight.values();
    }
}
