package org.jiuzhu.household;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiuzhu.assessment.TekunFacts;
import org.jiuzhu.assessment.TekunFacts.SelfCare;
import org.jiuzhu.assessment.TekunFacts.SupporterFacts;

/** Where a 特困 applicant is cared for and what he or she cannot do alone (民发〔2021〕43号 arts. 9, 21). */
@Embeddable
public class Care {
    @Column(name = "in_institution")
    private boolean inInstitution;

    @Column(name = "in_orphan_scheme")
    private boolean inOrphanScheme;

    @Column(name = "failed_self_care")
    private String failed = "";

    protected Care() {}

    Care(HouseholdForm.CareRow row) {
        inInstitution = row.inInstitution;
        inOrphanScheme = row.inOrphanScheme;
        failed = text(List.of(row.failed));
    }

    /** What the assessors of self-care found (民发〔2021〕43号 arts. 20, 21). */
    public void found(Collection<SelfCare> cannot) {
        failed = text(cannot);
    }

    private static String text(Collection<SelfCare> items) {
        return items.stream().distinct().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    TekunFacts facts(List<SupporterFacts> supporters) {
        return new TekunFacts(inInstitution, inOrphanScheme, failed(), supporters);
    }

    public Set<SelfCare> failed() {
        return Arrays.stream(failed.split(","))
                .filter(item -> !item.isEmpty())
                .map(SelfCare::valueOf)
                .collect(Collectors.toSet());
    }

    public boolean isInInstitution() {
        return inInstitution;
    }

    public boolean isInOrphanScheme() {
        return inOrphanScheme;
    }
}
