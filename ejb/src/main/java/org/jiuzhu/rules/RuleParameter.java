package org.jiuzhu.rules;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A figure of the rules from a day on, with the document or decision behind it. */
@Entity
@Table(name = "rule_parameter")
class RuleParameter {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    @Column(name = "effective_from")
    private LocalDate from;

    private int revision;

    @Column(name = "number_value")
    private BigDecimal value;

    private String unit;

    @Column(name = "document_number")
    private String documentNumber;

    private boolean confirmed;
    private String reason;

    @Column(name = "signed_at")
    private LocalDateTime signedAt;

    protected RuleParameter() {}

    Parameter of() {
        return Parameter.valueOf(name);
    }

    Figure figure() {
        return new Figure(value, 1, documentNumber, from, revision, confirmed);
    }
}
