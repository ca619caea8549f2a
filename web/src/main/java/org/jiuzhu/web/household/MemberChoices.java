package org.jiuzhu.web.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.jiuzhu.household.HouseholdForm.MemberRow;
import org.jiuzhu.household.HouseholdForm.PartRow;
import org.jiuzhu.household.MemberEnding;
import org.jiuzhu.rules.DisabilityType;
import org.jiuzhu.rules.Relation;

/** What is chosen from where persons are described, and the parts of a certificate of several kinds. */
@Named("memberChoices")
@ApplicationScoped
public class MemberChoices {
    private static final int SEVERAL_KINDS = DisabilityType.MULTIPLE.ordinal() + 1;
    private static final int LEAST_PARTS = 2;
    private static final List<Relation> OWING_SUPPORT = List.of(
            Relation.SPOUSE,
            Relation.PARENT,
            Relation.CHILD,
            Relation.GRANDPARENT,
            Relation.GRANDCHILD,
            Relation.SIBLING);

    public DisabilityType[] getDisabilityTypes() {
        return DisabilityType.values();
    }

    public List<MemberEnding> getLeavings() {
        return MemberEnding.leavings();
    }

    /** Who may owe support by law (民法典 arts. 1059, 1067, 1074, 1075). */
    public List<Relation> getSupporting() {
        return OWING_SUPPORT;
    }

    public boolean isOfSeveralKinds(MemberRow row) {
        return row.disabilityType != null && row.disabilityType == SEVERAL_KINDS;
    }

    /** A certificate of several kinds asks for at least two of them, any other for none. */
    public void settleParts(MemberRow row) {
        if (!isOfSeveralKinds(row)) {
            row.parts.clear();
        }
        while (isOfSeveralKinds(row) && row.parts.size() < LEAST_PARTS) {
            row.parts.add(new PartRow());
        }
    }

    public void addPart(List<PartRow> parts) {
        parts.add(new PartRow());
    }

    public void removePart(List<PartRow> parts, int row) {
        parts.remove(row);
    }
}
