package org.jiuzhu.rules;

import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.shared.Fen;

/** What is known of a family: the whole input of a reckoning besides the rules. Income is of the last 12 months. */
public record FamilyFacts(List<PersonFacts> persons, List<IncomeFacts> incomes, List<PropertyFacts> properties) {

    /** A person at the address; the key ties income and property to the person. */
    public record PersonFacts(
            long key,
            Relation relation,
            LocalDate bornOn,
            boolean studying,
            WorkAbility workAbility,
            Absence absence) {}

    /** A year's income of one kind. */
    public record IncomeFacts(long person, IncomeKind kind, Fen yearly) {}

    /** A piece of property and its worth. */
    public record PropertyFacts(long person, PropertyKind kind, Fen worth) {}

    public FamilyFacts {
        persons = List.copyOf(persons);
        incomes = List.copyOf(incomes);
        properties = List.copyOf(properties);
    }
}
