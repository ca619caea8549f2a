package org.jiuzhu.rules;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jiuzhu.rules.RuleSheet.StandardOf;
import org.jiuzhu.shared.Fen;

/** A standard per head from a day on, with the document that ordered it; never changed, only followed. */
@Entity
public class Standard {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private StandardKind kind;

    @Enumerated(EnumType.STRING)
    private Registration registration;

    @Column(name = "effective_from")
    private LocalDate from;

    private int revision;

    @Column(name = "amount_fen")
    private Fen amount;

    @Column(name = "period_months")
    private int months;

    @Column(name = "document_number")
    private String documentNumber;

    private boolean confirmed;
    private String reason;

    @Column(name = "signed_at")
    private LocalDateTime signedAt;

    protected Standard() {}

    StandardOf of() {
        return new StandardOf(kind, registration);
    }

    Figure figure() {
        return new Figure(BigDecimal.valueOf(amount.value()), months, documentNumber, from, revision, confirmed);
    }

    public Long id() {
        return id;
    }
}
