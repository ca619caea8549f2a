package org.jiuzhu.household;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jiuzhu.assessment.FamilyFacts.PropertyFacts;
import org.jiuzhu.rules.PropertyKind;
import org.jiuzhu.shared.Fen;

/** A piece of a member's property and its worth. */
@Entity
@Table(name = "property_item")
public class PropertyItem extends Declared {
    @Enumerated(EnumType.STRING)
    private PropertyKind kind;

    private String description;

    protected PropertyItem() {}

    PropertyItem(Declaration declaration, Person person, HouseholdForm.PropertyRow row) {
        super(declaration, person, Fen.ofYuan(row.worth));
        this.kind = row.kind;
        this.description = row.description == null ? "" : row.description;
    }

    PropertyFacts facts() {
        return new PropertyFacts(person().id(), kind, figure());
    }

    @Override
    public PropertyKind kind() {
        return kind;
    }

    public String description() {
        return description;
    }
}
