package org.jiuzhu.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jiuzhu.assessment.Facts.Applying;
import org.jiuzhu.assessment.FamilyFacts.CostFacts;
import org.jiuzhu.assessment.FamilyFacts.IncomeFacts;
import org.jiuzhu.assessment.FamilyFacts.Period;
import org.jiuzhu.assessment.FamilyFacts.PropertyFacts;
import org.jiuzhu.assessment.PersonFacts.Disability;
import org.jiuzhu.assessment.PersonFacts.Health;
import org.jiuzhu.assessment.PersonFacts.Living;
import org.jiuzhu.rules.Absence;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.CostKind;
import org.jiuzhu.rules.DisabilityType;
import org.jiuzhu.rules.Figure;
import org.jiuzhu.rules.IncomeKind;
import org.jiuzhu.rules.PropertyKind;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.rules.Relation;
import org.jiuzhu.rules.Residence;
import org.jiuzhu.rules.RuleChangeText;
import org.jiuzhu.rules.RuleKey;
import org.jiuzhu.rules.RuleSheet;
import org.jiuzhu.rules.RuleValue;
import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.rules.StandardKind;
import org.jiuzhu.rules.WorkAbility;
import org.jiuzhu.shared.Fen;

/** What holds for every family on every day: the laws that no table of examples can carry. */
class LawsOfTheAssessmentTest {
    private static final int TRIES = 300;
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Property(tries = TRIES)
    void more_income_never_raises_the_amount(
            @ForAll("families") FamilyFacts family,
            @ForAll("days") LocalDate day,
            @ForAll Registration registration,
            @ForAll IncomeKind kind,
            @ForAll @LongRange(min = 1, max = 2_000_000) long fen) {
        List<IncomeFacts> incomes = new ArrayList<>(family.incomes());
        incomes.add(new IncomeFacts(1, kind, period(day), Checked.of(Fen.of(fen))));
        FamilyFacts richer = new FamilyFacts(family.persons(), incomes, family.costs(), family.properties());

        Assessment before = dibao(family, registration, day);
        Assessment after = dibao(richer, registration, day);

        assertTrue(after.amount().compareTo(before.amount()) <= 0);
    }

    @Property(tries = TRIES)
    void more_property_never_makes_eligible(
            @ForAll("families") FamilyFacts family,
            @ForAll("days") LocalDate day,
            @ForAll PropertyKind kind,
            @ForAll @LongRange(min = 0, max = 5_000_000) long fen) {
        List<PropertyFacts> properties = new ArrayList<>(family.properties());
        properties.add(new PropertyFacts(1, kind, Checked.of(Fen.of(fen))));
        FamilyFacts richer = new FamilyFacts(family.persons(), family.incomes(), family.costs(), properties);

        assertTrue(dibao(family, Registration.RURAL, day).eligible()
                || !dibao(richer, Registration.RURAL, day).eligible());
    }

    @Property(tries = TRIES)
    void at_exactly_the_standard_nobody_is_eligible_and_a_fen_below_everybody_is(
            @ForAll @IntRange(min = 1, max = 9) int persons,
            @ForAll("days") LocalDate day,
            @ForAll Registration registration) {
        RuleSheet rules = rules(AssistanceMatter.DIBAO, day);
        Figure standard = rules.standard(StandardKind.DIBAO, registration);
        long yearly = standard.monthly().times(12L * persons).rounded(1).value();

        assertFalse(dibao(living(persons, yearly, day), registration, day).eligible());
        assertTrue(dibao(living(persons, yearly - 1, day), registration, day).eligible());
    }

    @Property(tries = TRIES)
    void the_order_of_persons_and_items_does_not_matter(
            @ForAll("families") FamilyFacts family, @ForAll("days") LocalDate day, @ForAll Random random) {
        FamilyFacts shuffled = new FamilyFacts(
                shuffled(family.persons(), random),
                shuffled(family.incomes(), random),
                shuffled(family.costs(), random),
                shuffled(family.properties(), random));

        assertEquals(
                Explanation.text(dibao(family, Registration.URBAN, day)),
                Explanation.text(dibao(shuffled, Registration.URBAN, day)));
    }

    @Property(tries = TRIES)
    void what_is_stored_comes_to_the_same_bytes_again(
            @ForAll("families") FamilyFacts family,
            @ForAll("days") LocalDate day,
            @ForAll Registration registration,
            @ForAll boolean alone) {
        RuleSheet rules = rules(AssistanceMatter.DIBAO, day);
        Assessed first = Assessed.of(new Facts(family, registration, new Applying(1, alone), null, null), rules);

        Assessed again = Assessed.of(FactsText.facts(first.factsText()), rules);

        assertEquals(first.explanation(), again.explanation());
        assertEquals(first.result().amount(), again.result().amount());
        assertEquals(first.factsText(), again.factsText());
        assertEquals(first.result().lines(), Explanation.lines(first.explanation()));
    }

    @Property(tries = TRIES)
    void a_row_of_a_later_day_changes_no_earlier_one(
            @ForAll("families") FamilyFacts family,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 400) int later,
            @ForAll @LongRange(min = 1, max = 500_000) long fen) {
        RuleSheet rules = rules(AssistanceMatter.DIBAO, day);
        RuleChangeText next = new RuleChangeText(
                RuleKey.of(StandardKind.DIBAO, Registration.RURAL),
                new RuleValue(BigDecimal.valueOf(fen), 1, null),
                day.plusDays(later),
                "next",
                true,
                "next");

        Assessment before = Reckonings.assess(Facts.of(family, Registration.RURAL, 1), rules);
        Assessment after = Reckonings.assess(Facts.of(family, Registration.RURAL, 1), rules.with(next));

        assertEquals(Explanation.text(before), Explanation.text(after));
    }

    @Property(tries = TRIES)
    void what_is_paid_is_whole_yuan_and_at_least_one(
            @ForAll("families") FamilyFacts family, @ForAll("days") LocalDate day, @ForAll Registration registration) {
        Assessment assessment = dibao(family, registration, day);

        assertEquals(0, assessment.amount().value() % 100);
        assertEquals(assessment.eligible(), assessment.amount().value() >= 100);
    }

    @Property(tries = TRIES)
    void who_does_not_count_has_no_weight(
            @ForAll("families") FamilyFacts family,
            @ForAll("days") LocalDate day,
            @ForAll @LongRange(min = 0, max = 9_000_000) long fen) {
        List<PersonFacts> persons = new ArrayList<>(family.persons());
        persons.add(person(90, Relation.OTHER, LocalDate.of(1980, 1, 1), Residence.TOGETHER, Absence.NONE));
        List<IncomeFacts> incomes = new ArrayList<>(family.incomes());
        incomes.add(new IncomeFacts(90, IncomeKind.WAGES, period(day), Checked.of(Fen.of(fen))));
        List<PropertyFacts> properties = new ArrayList<>(family.properties());
        properties.add(new PropertyFacts(90, PropertyKind.VEHICLE, Checked.of(Fen.of(fen))));

        assertEquals(
                dibao(family, Registration.RURAL, day).amount(),
                dibao(new FamilyFacts(persons, incomes, family.costs(), properties), Registration.RURAL, day)
                        .amount());
    }

    @Property(tries = TRIES)
    void low_income_and_dibao_never_hold_at_once(
            @ForAll("families") FamilyFacts family, @ForAll("days") LocalDate day, @ForAll Registration registration) {
        Facts facts = Facts.of(family, registration, 1);
        boolean dibao = dibao(family, registration, day).eligible();
        boolean low =
                Reckonings.assess(facts, rules(AssistanceMatter.DISHOURU, day)).eligible();

        assertFalse(dibao && low);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<FamilyFacts> families() {
        return Arbitraries.integers().between(1, 6).flatMap(count -> Combinators.combine(
                        others(count),
                        incomes(count).list().ofMaxSize(5),
                        costs(count).list().ofMaxSize(3),
                        properties(count).list().ofMaxSize(3))
                .as(LawsOfTheAssessmentTest::family));
    }

    private static FamilyFacts family(
            List<PersonFacts> others,
            List<IncomeFacts> incomes,
            List<CostFacts> costs,
            List<PropertyFacts> properties) {
        List<PersonFacts> persons = new ArrayList<>(others);
        persons.add(person(1, Relation.SELF, LocalDate.of(1970, 5, 5), Residence.TOGETHER, Absence.NONE));
        return new FamilyFacts(persons, incomes, costs, properties);
    }

    private static Arbitrary<List<PersonFacts>> others(int count) {
        Arbitrary<PersonFacts> other = Combinators.combine(
                        Arbitraries.of(Relation.class).filter(relation -> relation != Relation.SELF),
                        Arbitraries.longs().between(LocalDate.of(1930, 1, 1).toEpochDay(), FIRST.toEpochDay()),
                        Arbitraries.of(Residence.class),
                        Arbitraries.of(Absence.class))
                .as((relation, born, residence, absence) ->
                        person(0, relation, LocalDate.ofEpochDay(born), residence, absence));
        return other.list().ofSize(count - 1).map(LawsOfTheAssessmentTest::numbered);
    }

    /** The keys fall while the rows rise, so that neither order leans on the other. */
    private static List<PersonFacts> numbered(List<PersonFacts> persons) {
        List<PersonFacts> numbered = new ArrayList<>();
        for (int i = 0; i < persons.size(); i++) {
            PersonFacts one = persons.get(i);
            numbered.add(new PersonFacts(
                    persons.size() - i + 1L, "p" + i, one.relation(), one.bornOn(), one.living(), one.health()));
        }
        return numbered;
    }

    private static PersonFacts person(
            long key, Relation relation, LocalDate born, Residence residence, Absence absence) {
        Health health =
                new Health(WorkAbility.PARTLY_LOST, key % 2 == 0, List.of(new Disability(DisabilityType.LIMB, 3)));
        return new PersonFacts(key, "p", relation, born, new Living(residence, absence, false, true), health);
    }

    private static Arbitrary<IncomeFacts> incomes(int persons) {
        return Combinators.combine(
                        Arbitraries.longs().between(1, persons),
                        Arbitraries.of(IncomeKind.class),
                        Arbitraries.longs().between(0, 1_500_000))
                .as((person, kind, fen) ->
                        new IncomeFacts(person, kind, period(LocalDate.of(2021, 1, 1)), checked(fen)));
    }

    private static Arbitrary<CostFacts> costs(int persons) {
        return Combinators.combine(
                        Arbitraries.longs().between(1, persons),
                        Arbitraries.of(CostKind.class),
                        Arbitraries.longs().between(0, 500_000))
                .as((person, kind, fen) -> new CostFacts(person, kind, checked(fen)));
    }

    private static Arbitrary<PropertyFacts> properties(int persons) {
        return Combinators.combine(
                        Arbitraries.longs().between(1, persons),
                        Arbitraries.of(PropertyKind.class),
                        Arbitraries.longs().between(0, 3_000_000))
                .as((person, kind, fen) -> new PropertyFacts(person, kind, checked(fen)));
    }

    private static Checked checked(long fen) {
        return fen % 2 == 0
                ? Checked.of(Fen.of(fen))
                : new Checked(Fen.of(fen + 700), Fen.of(fen + 100), Fen.of(fen), "paid\tback\nin part");
    }

    private static FamilyFacts living(int persons, long yearlyFen, LocalDate day) {
        List<PersonFacts> all = new ArrayList<>();
        for (int key = 1; key <= persons; key++) {
            all.add(person(
                    key,
                    key == 1 ? Relation.SELF : Relation.SIBLING,
                    LocalDate.of(1970, 1, key),
                    Residence.TOGETHER,
                    Absence.NONE));
        }
        IncomeFacts income =
                new IncomeFacts(1, IncomeKind.WAGES, period(day), Checked.of(Fen.of(Math.max(0, yearlyFen))));
        return new FamilyFacts(all, List.of(income), List.of(), List.of());
    }

    private static Period period(LocalDate day) {
        return new Period(
                YearMonth.from(day).minusMonths(12), YearMonth.from(day).minusMonths(1));
    }

    private static Assessment dibao(FamilyFacts family, Registration registration, LocalDate day) {
        return Reckonings.assess(Facts.of(family, registration, 1), rules(AssistanceMatter.DIBAO, day));
    }

    private static RuleSheet rules(AssistanceMatter matter, LocalDate day) {
        return OfficialRules.of(RuleVersion.of(matter, day), day);
    }

    private static <T> List<T> shuffled(List<T> items, Random random) {
        List<T> copy = new ArrayList<>(items);
        Collections.shuffle(copy, random);
        return copy;
    }
}
