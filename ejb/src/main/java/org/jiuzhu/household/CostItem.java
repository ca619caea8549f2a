package org.jiuzhu.household;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jiuzhu.assessment.FamilyFacts.CostFacts;
import org.jiuzhu.rules.CostKind;
import org.jiuzhu.shared.Fen;

/** What a member had to spend of one kind within the window before the application. */
@Entity
@Table(name = "cost_item")
public class CostItem extends Declared {
    @Enumerated(EnumType.STRING)
    private CostKind kind;

    protected CostItem() {}

    CostItem(Declaration declaration, Person person, HouseholdForm.CostRow row) {
        super(declaration, person, Fen.ofYuan(row.yearly));
        this.kind = row.kind;
    }

    CostFacts facts() {
        return new CostFacts(person().id(), kind, figure());
    }

    @Override
    public CostKind kind() {
        return kind;
    }
}
