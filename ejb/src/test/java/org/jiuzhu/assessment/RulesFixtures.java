package org.jiuzhu.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiuzhu.assessment.FamilyFacts.CostFacts;
import org.jiuzhu.assessment.FamilyFacts.IncomeFacts;
import org.jiuzhu.assessment.FamilyFacts.Period;
import org.jiuzhu.assessment.FamilyFacts.PropertyFacts;
import org.jiuzhu.assessment.PersonFacts.Disability;
import org.jiuzhu.assessment.PersonFacts.Health;
import org.jiuzhu.assessment.PersonFacts.Living;
import org.jiuzhu.rules.Absence;
import org.jiuzhu.rules.CostKind;
import org.jiuzhu.rules.Figure;
import org.jiuzhu.rules.IncomeKind;
import org.jiuzhu.rules.PropertyKind;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.rules.Relation;
import org.jiuzhu.rules.Residence;
import org.jiuzhu.rules.RuleSheet;
import org.jiuzhu.rules.RuleSheet.StandardOf;
import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.rules.StandardKind;
import org.jiuzhu.rules.WorkAbility;
import org.jiuzhu.shared.Fen;

/** Families of 杨木乡 and the figures of the rules they are measured by. */
final class RulesFixtures {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final LocalDate GROWN_UP = LocalDate.of(1980, 3, 15);
    static final String DOCUMENT = "standard of the province";
    static final Period YEAR = new Period(YearMonth.of(2025, 11), YearMonth.of(2026, 10));

    private RulesFixtures() {}

    /** The rules of today with another standard, urban and rural alike. */
    static RuleSheet standardOf(String yuan) {
        RuleSheet rules = OfficialRules.of(RuleVersion.DB_2021_2022, TODAY);
        Map<StandardOf, Figure> standards = new HashMap<>(rules.standards());
        Figure standard = new Figure(new BigDecimal(yuan).movePointRight(2), 1, DOCUMENT, TODAY, 1, true);
        for (Registration registration : Registration.values()) {
            standards.put(new StandardOf(StandardKind.DIBAO, registration), standard);
        }
        return new RuleSheet(rules.version(), rules.day(), standards, rules.parameters());
    }

    static PersonFacts person(long key, Relation relation) {
        return person(key, relation, GROWN_UP);
    }

    static PersonFacts person(long key, Relation relation, LocalDate born) {
        return new PersonFacts(key, "person " + key, relation, born, living(Absence.NONE, false), well());
    }

    static PersonFacts child(LocalDate born, boolean studying, WorkAbility ability) {
        Health health = new Health(ability, false, List.of());
        return new PersonFacts(9, "child", Relation.CHILD, born, living(Absence.NONE, studying), health);
    }

    static PersonFacts absent(Absence absence) {
        return new PersonFacts(9, "absent", Relation.SPOUSE, GROWN_UP, living(absence, false), well());
    }

    static PersonFacts disabled(long key, Relation relation, Disability... parts) {
        Health health = new Health(WorkAbility.LOST, false, List.of(parts));
        return new PersonFacts(key, "disabled", relation, GROWN_UP, living(Absence.NONE, false), health);
    }

    static Living living(Absence absence, boolean studying) {
        return new Living(Residence.TOGETHER, absence, studying, false);
    }

    static Health well() {
        return new Health(WorkAbility.FULL, false, List.of());
    }

    /** The applicant and so many siblings, numbered from 1. */
    static Family familyOf(int persons) {
        Family family = new Family();
        for (int key = 1; key <= persons; key++) {
            family.persons.add(person(key, key == 1 ? Relation.SELF : Relation.SIBLING));
        }
        return family;
    }

    /** What the rules of a sheet make of a family that applies as a whole. */
    static Assessment assess(RuleSheet rules, FamilyFacts family) {
        return Reckonings.assess(Facts.of(family, Registration.RURAL, 1), rules);
    }

    /** A family that grows in a test. */
    static final class Family {
        private final List<PersonFacts> persons = new ArrayList<>();
        private final List<IncomeFacts> incomes = new ArrayList<>();
        private final List<CostFacts> costs = new ArrayList<>();
        private final List<PropertyFacts> properties = new ArrayList<>();

        Family with(PersonFacts person) {
            persons.add(person);
            return this;
        }

        Family earning(String yearly) {
            return earning(1, IncomeKind.WAGES, yearly);
        }

        Family earning(long person, IncomeKind kind, String yearly) {
            incomes.add(new IncomeFacts(person, kind, YEAR, Checked.of(fen(yearly))));
            return this;
        }

        Family spending(long person, CostKind kind, String yearly) {
            costs.add(new CostFacts(person, kind, Checked.of(fen(yearly))));
            return this;
        }

        Family owning(PropertyKind kind, String worth) {
            return owning(1, kind, worth);
        }

        Family owning(long person, PropertyKind kind, String worth) {
            properties.add(new PropertyFacts(person, kind, Checked.of(fen(worth))));
            return this;
        }

        private static Fen fen(String yuan) {
            return Fen.ofYuan(new BigDecimal(yuan));
        }

        FamilyFacts facts() {
            return new FamilyFacts(persons, incomes, costs, properties);
        }
    }
}
