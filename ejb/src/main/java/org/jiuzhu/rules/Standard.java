package org.jiuzhu.rules;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jiuzhu.rules.RuleSheet.StandardOf;
import org.jiuzhu.shared.Fen;

/** A standard per head from a day on, with the document that ordered it; never changed, only followed. */
@Entity
class Standard extends DatedRow {
    @Enumerated(EnumType.STRING)
    private StandardKind kind;

    @Enumerated(EnumType.STRING)
    private Registration registration;

    @Column(name = "amount_fen", updatable = false)
    private Fen amount;

    @Column(name = "period_months", updatable = false)
    private int months;

    protected Standard() {}

    Standard(RuleChange change, int revision) {
        super(change, revision);
        RuleChangeText text = change.text();
        this.kind = text.key().kind();
        this.registration = text.key().registration();
        this.amount = Fen.of(text.value().number().longValueExact());
        this.months = text.value().months();
    }

    StandardOf of() {
        return new StandardOf(kind, registration);
    }

    @Override
    RuleKey key() {
        return RuleKey.of(kind, registration);
    }

    @Override
    RuleValue value() {
        return RuleValue.fen(amount.value(), months);
    }
}
