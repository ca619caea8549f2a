package org.jiuzhu.rehearsal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.jiuzhu.shared.Fen;

/** What a rehearsed change does to one benefit. */
@Entity
@Table(name = "rehearsal_line")
@IdClass(RehearsalLine.Key.class)
public class RehearsalLine {
    /** Which rehearsal, which benefit. */
    public record Key(long rehearsalId, long benefitId) implements Serializable {}

    @Id
    @Column(name = "rehearsal_id")
    private long rehearsalId;

    @Id
    @Column(name = "benefit_id")
    private long benefitId;

    @Column(name = "township_code")
    private String townshipCode;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "before_fen")
    private Fen before;

    @Column(name = "before_persons")
    private int beforePersons;

    @Column(name = "after_fen")
    private Fen after;

    @Column(name = "after_persons")
    private int afterPersons;

    @Column(name = "after_supplement_fen")
    private Fen afterSupplement;

    @Column(name = "after_care_fen")
    private Fen afterCare;

    protected RehearsalLine() {}

    RehearsalLine(long rehearsalId, Rehearsed rehearsed) {
        this.rehearsalId = rehearsalId;
        this.benefitId = rehearsed.paid().benefitId();
        this.townshipCode = rehearsed.paid().townshipCode();
        this.outcome = rehearsed.outcome();
        this.before = rehearsed.paid().monthly();
        this.beforePersons = rehearsed.paid().persons();
        this.after = rehearsed.monthly();
        this.afterPersons = rehearsed.persons();
        this.afterSupplement = rehearsed.parts().supplement();
        this.afterCare = rehearsed.parts().care();
    }
}
