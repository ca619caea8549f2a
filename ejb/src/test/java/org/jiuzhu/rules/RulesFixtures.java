package org.jiuzhu.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiuzhu.rules.FamilyFacts.IncomeFacts;
import org.jiuzhu.rules.FamilyFacts.PersonFacts;
import org.jiuzhu.rules.FamilyFacts.PropertyFacts;
import org.jiuzhu.shared.Fen;

/** Families of 杨木乡 and the figures of the rules they are measured by. */
final class RulesFixtures {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final LocalDate GROWN_UP = LocalDate.of(1980, 3, 15);
    static final String DOCUMENT = "standard of the province";

    private RulesFixtures() {}

    /** Twenty months of the standard a head, one home, one yuan at least (decisions 11, 20). */
    static DibaoRules standardOf(String yuan) {
        return new DibaoRules(
                RuleVersion.DB_2021_2022,
                TODAY,
                Fen.ofYuan(new java.math.BigDecimal(yuan)),
                DOCUMENT,
                20,
                1,
                Fen.ofYuan(1));
    }

    static PersonFacts person(long key, Relation relation) {
        return new PersonFacts(key, relation, GROWN_UP, false, WorkAbility.FULL, Absence.NONE);
    }

    static PersonFacts child(LocalDate born, boolean studying, WorkAbility ability) {
        return new PersonFacts(9, Relation.CHILD, born, studying, ability, Absence.NONE);
    }

    static PersonFacts absent(Absence absence) {
        return new PersonFacts(9, Relation.SPOUSE, GROWN_UP, false, WorkAbility.FULL, absence);
    }

    /** The applicant and so many siblings, numbered from 1. */
    static Family familyOf(int persons) {
        Family family = new Family();
        for (int key = 1; key <= persons; key++) {
            family.persons.add(person(key, key == 1 ? Relation.SELF : Relation.SIBLING));
        }
        return family;
    }

    /** A family that grows in a test. */
    static final class Family {
        private final List<PersonFacts> persons = new ArrayList<>();
        private final List<IncomeFacts> incomes = new ArrayList<>();
        private final List<PropertyFacts> properties = new ArrayList<>();

        Family with(PersonFacts person) {
            persons.add(person);
            return this;
        }

        Family earning(String yearly) {
            return earning(1, IncomeKind.WAGES, yearly);
        }

        Family earning(long person, IncomeKind kind, String yearly) {
            incomes.add(new IncomeFacts(person, kind, Fen.ofYuan(new java.math.BigDecimal(yearly))));
            return this;
        }

        Family owning(PropertyKind kind, String worth) {
            return owning(1, kind, worth);
        }

        Family owning(long person, PropertyKind kind, String worth) {
            properties.add(new PropertyFacts(person, kind, Fen.ofYuan(new java.math.BigDecimal(worth))));
            return this;
        }

        FamilyFacts facts() {
            return new FamilyFacts(persons, incomes, properties);
        }
    }
}
