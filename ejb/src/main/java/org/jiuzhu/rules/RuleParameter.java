package org.jiuzhu.rules;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** A figure of the rules from a day on, with the document or decision behind it. */
@Entity
@Table(name = "rule_parameter")
class RuleParameter extends DatedRow {
    @Column(updatable = false)
    private String name;

    @Column(name = "number_value", updatable = false)
    private BigDecimal value;

    @Column(updatable = false)
    private String unit;

    protected RuleParameter() {}

    /** @param unit the word that the rows of this figure carry beside their number */
    RuleParameter(RuleChange change, int revision, String unit) {
        super(change, revision);
        this.name = change.text().key().parameter().name();
        this.value = change.text().value().number();
        this.unit = unit;
    }

    Parameter of() {
        return Parameter.valueOf(name);
    }

    @Override
    RuleKey key() {
        return RuleKey.of(of());
    }

    @Override
    RuleValue value() {
        return RuleValue.number(value);
    }
}
