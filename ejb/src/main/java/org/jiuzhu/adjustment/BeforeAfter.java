package org.jiuzhu.adjustment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jiuzhu.assessment.Assessment;
import org.jiuzhu.assessment.Assessment.Parts;
import org.jiuzhu.benefit.BenefitAmount;
import org.jiuzhu.shared.Fen;

/** Persons and a month's amount before and after, in one line (decision 35). */
@Embeddable
public class BeforeAfter {
    @Column(name = "before_persons")
    private int beforePersons;

    @Column(name = "before_fen")
    private Fen before;

    @Column(name = "after_persons")
    private int afterPersons;

    @Column(name = "after_fen")
    private Fen after;

    @Column(name = "after_supplement_fen")
    private Fen afterSupplement = Fen.ZERO;

    @Column(name = "after_care_fen")
    private Fen afterCare = Fen.ZERO;

    protected BeforeAfter() {}

    private BeforeAfter(Optional<BenefitAmount> before, int persons, Fen after, Parts parts) {
        this.beforePersons = before.map(BenefitAmount::persons).orElse(0);
        this.before = before.map(BenefitAmount::monthly).orElse(Fen.ZERO);
        this.afterPersons = persons;
        this.after = after;
        this.afterSupplement = parts.supplement();
        this.afterCare = parts.care();
    }

    /** What an assessment comes to. */
    static BeforeAfter assessed(Optional<BenefitAmount> before, Assessment assessment) {
        return new BeforeAfter(before, assessment.countedPersons(), assessment.amount(), assessment.parts());
    }

    /** The household is paid nothing any more. */
    static BeforeAfter ending(Optional<BenefitAmount> before) {
        return new BeforeAfter(before, 0, Fen.ZERO, Parts.NONE);
    }

    /** Nothing is paid for the while, the persons stay covered. */
    static BeforeAfter suspended(Optional<BenefitAmount> before) {
        return new BeforeAfter(before, before.map(BenefitAmount::persons).orElse(0), Fen.ZERO, Parts.NONE);
    }

    /** As the other amount. */
    static BeforeAfter becoming(Optional<BenefitAmount> before, BenefitAmount after) {
        return new BeforeAfter(before, after.persons(), after.monthly(), new Parts(after.supplement(), after.care()));
    }

    public int beforePersons() {
        return beforePersons;
    }

    public Fen before() {
        return before;
    }

    public int afterPersons() {
        return afterPersons;
    }

    public Fen after() {
        return after;
    }

    Parts parts() {
        return new Parts(afterSupplement, afterCare);
    }

    /** Less than nothing where less is paid after it. */
    int compared() {
        return after.compareTo(before);
    }
}
