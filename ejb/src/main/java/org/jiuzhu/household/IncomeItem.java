package org.jiuzhu.household;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.YearMonth;
import org.jiuzhu.assessment.FamilyFacts.IncomeFacts;
import org.jiuzhu.assessment.FamilyFacts.Period;
import org.jiuzhu.rules.IncomeKind;
import org.jiuzhu.shared.Fen;

/** A member's income of one kind in months of the window before the application. */
@Entity
@Table(name = "income_item")
public class IncomeItem extends Declared {
    @Enumerated(EnumType.STRING)
    private IncomeKind kind;

    @Column(name = "from_month")
    private YearMonth from;

    @Column(name = "to_month")
    private YearMonth to;

    protected IncomeItem() {}

    IncomeItem(Declaration declaration, Person person, HouseholdForm.IncomeRow row) {
        super(declaration, person, Fen.ofYuan(row.yearly));
        this.kind = row.kind;
        this.from = row.from == null ? declaration.windowFrom() : row.from;
        this.to = row.to == null ? declaration.windowTo() : row.to;
    }

    IncomeFacts facts() {
        return new IncomeFacts(person().id(), kind, new Period(from, to), figure());
    }

    /** Whether it did not come in the whole window. */
    public boolean isOfSomeMonths() {
        return !from.equals(declaration().windowFrom())
                || !to.equals(declaration().windowTo());
    }

    public YearMonth from() {
        return from;
    }

    public YearMonth to() {
        return to;
    }

    @Override
    public IncomeKind kind() {
        return kind;
    }
}
