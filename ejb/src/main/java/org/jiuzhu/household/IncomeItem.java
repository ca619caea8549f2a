package org.jiuzhu.household;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jiuzhu.rules.FamilyFacts.IncomeFacts;
import org.jiuzhu.rules.IncomeKind;
import org.jiuzhu.shared.Fen;

/** A member's income of one kind over the twelve months before the application. */
@Entity
@Table(name = "income_item")
public class IncomeItem extends Declared {
    @Enumerated(EnumType.STRING)
    private IncomeKind kind;

    protected IncomeItem() {}

    IncomeItem(Declaration declaration, Person person, IncomeKind kind, Fen yearly) {
        super(declaration, person, yearly);
        this.kind = kind;
    }

    IncomeFacts facts() {
        return new IncomeFacts(person().id(), kind, current());
    }

    public IncomeKind kind() {
        return kind;
    }
}
