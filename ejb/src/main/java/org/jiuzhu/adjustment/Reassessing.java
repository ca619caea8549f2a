package org.jiuzhu.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiuzhu.assessment.Assessed;
import org.jiuzhu.assessment.AssessmentForm;
import org.jiuzhu.assessment.AssessmentForm.PersonRow;
import org.jiuzhu.assessment.FactsText;
import org.jiuzhu.assessment.PreChecks;
import org.jiuzhu.benefit.Benefit;
import org.jiuzhu.household.Household;
import org.jiuzhu.household.HouseholdMember;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.Refusal;

/** The facts of a benefit from its last decision or change, the members of today, and what they come to today. */
@ApplicationScoped
class Reassessing {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private PreChecks assessments;

    @Inject
    private Clocks clocks;

    /**
     * The newest facts as a form, under the rules of today; the months of old incomes are the whole window again.
     *
     * @throws Refusal {@code adjustment.no-facts} where the decision is older than the storing of facts
     */
    AssessmentForm newest(Benefit benefit) {
        String text = text(benefit).orElseThrow(() -> new Refusal("adjustment.no-facts"));
        AssessmentForm form = FactsText.form(text);
        form.version = null;
        form.day = clocks.today();
        form.incomes.forEach(income -> {
            income.from = null;
            income.to = null;
        });
        return form;
    }

    boolean hasFacts(Benefit benefit) {
        return text(benefit).isPresent();
    }

    private Optional<String> text(Benefit benefit) {
        return Stream.of(factsOfAdjustment(benefit), factsOfDecision(benefit))
                .flatMap(List::stream)
                .findFirst();
    }

    private List<String> factsOfAdjustment(Benefit benefit) {
        return entities.createQuery(
                        "select a.facts from Adjustment a where a.id = :id and a.facts is not null", String.class)
                .setParameter("id", benefit.factsOf() == null ? 0L : benefit.factsOf())
                .getResultList();
    }

    private List<String> factsOfDecision(Benefit benefit) {
        return entities.createQuery(
                        "select d.facts from Decision d where d.documentNumber = :number and d.facts is not null",
                        String.class)
                .setParameter("number", benefit.decisionNumber())
                .getResultList();
    }

    /**
     * What the facts come to today, and for whom.
     *
     * @throws org.jiuzhu.shared.FormRefusal with every fault of the facts and its field
     * @throws FieldRefusal {@code adjustment.no-member} at a person who is no member of the household today
     */
    Reassessed reassess(Benefit benefit, AssessmentForm form, YearMonth month) {
        form.matter = benefit.matter();
        form.registration = benefit.registration();
        form.version = null;
        form.day = clocks.today();
        Assessed assessed = assessments.assess(form);
        Household household = entities.find(Household.class, benefit.householdId());
        List<Long> counted = assessed.countedPersons().stream()
                .map(row -> personOf(household, form.persons.get(row.intValue()), row.intValue()))
                .toList();
        BeforeAfter figures = BeforeAfter.assessed(benefit.amountIn(month), assessed.result());
        return Reassessed.of(assessed, figures, benefit.personIds(), counted);
    }

    private static Long personOf(Household household, PersonRow row, int at) {
        return household.members().stream()
                .map(HouseholdMember::person)
                .filter(person ->
                        person.name().equals(row.name) && person.bornOn().equals(row.bornOn))
                .map(person -> person.id())
                .findFirst()
                .orElseThrow(() -> new FieldRefusal("persons[" + at + "].name", "adjustment.no-member", row.name));
    }
}
