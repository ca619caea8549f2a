package org.jiuzhu.assessment;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jiuzhu.assessment.AssessmentForm.CostRow;
import org.jiuzhu.assessment.AssessmentForm.DisabilityRow;
import org.jiuzhu.assessment.AssessmentForm.FigureRow;
import org.jiuzhu.assessment.AssessmentForm.IncomeRow;
import org.jiuzhu.assessment.AssessmentForm.LinshiPart;
import org.jiuzhu.assessment.AssessmentForm.PersonRow;
import org.jiuzhu.assessment.AssessmentForm.PropertyRow;
import org.jiuzhu.assessment.AssessmentForm.SupporterRow;
import org.jiuzhu.assessment.AssessmentForm.TekunPart;
import org.jiuzhu.assessment.FamilyFacts.IncomeFacts;
import org.jiuzhu.assessment.PersonFacts.Disability;
import org.jiuzhu.assessment.TekunFacts.SupporterFacts;
import org.jiuzhu.rules.RuleSheet;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.JsonForm;

/** The facts of an assessment as text that is stored beside it; the same text may be sent to be assessed again. */
public final class FactsText {
    private final List<Long> keys;

    private FactsText(FamilyFacts family) {
        this.keys = family.persons().stream().map(PersonFacts::key).toList();
    }

    /** The facts as they were assessed under those rules. */
    public static String of(Facts facts, RuleSheet rules) {
        return JsonForm.write(new FactsText(facts.family()).form(facts, rules)).toString();
    }

    /** The form that was stored. */
    public static AssessmentForm form(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return JsonForm.read(reader.readObject(), AssessmentForm.class);
        }
    }

    /** The facts that were stored; they were checked when they came in. */
    public static Facts facts(String text) {
        return new FormFacts(form(text)).facts();
    }

    private AssessmentForm form(Facts facts, RuleSheet rules) {
        AssessmentForm form = new AssessmentForm();
        form.matter = rules.version().matter();
        form.version = rules.version();
        form.day = rules.day();
        form.registration = facts.registration();
        form.alone = facts.applying().alone();
        form.persons = facts.family().persons().stream().map(FactsText::person).toList();
        form.incomes = facts.family().incomes().stream().map(this::income).toList();
        form.costs = facts.family().costs().stream()
                .map(item -> {
                    CostRow row = figure(CostRow::new, item.person(), item.figure());
                    row.kind = item.kind();
                    return row;
                })
                .toList();
        form.properties = facts.family().properties().stream()
                .map(item -> {
                    PropertyRow row = figure(PropertyRow::new, item.person(), item.worth());
                    row.kind = item.kind();
                    return row;
                })
                .toList();
        form.tekun = tekun(facts.tekun());
        form.linshi = linshi(facts.linshi());
        return form;
    }

    private static PersonRow person(PersonFacts person) {
        PersonRow row = new PersonRow();
        row.name = person.name();
        row.relation = person.relation();
        row.bornOn = person.bornOn();
        row.residence = person.living().residence();
        row.absence = person.living().absence();
        row.studying = person.living().studying();
        row.employed = person.living().employed();
        row.workAbility = person.health().workAbility();
        row.seriouslyIll = person.health().seriouslyIll();
        row.disabilities = disabilities(person.health().disabilities());
        return row;
    }

    private static List<DisabilityRow> disabilities(List<Disability> disabilities) {
        return disabilities.stream()
                .map(one -> {
                    DisabilityRow row = new DisabilityRow();
                    row.type = one.type();
                    row.grade = one.grade();
                    return row;
                })
                .collect(Collectors.toList());
    }

    private IncomeRow income(IncomeFacts item) {
        IncomeRow row = figure(IncomeRow::new, item.person(), item.figure());
        row.kind = item.kind();
        row.from = item.period().from();
        row.to = item.period().to();
        return row;
    }

    private <T extends FigureRow> T figure(Supplier<T> blank, long person, Checked figure) {
        T row = blank.get();
        row.person = keys.indexOf(person);
        row.declared = figure.declared().yuan();
        row.found = yuan(figure.found());
        row.used = figure.used().yuan();
        row.reason = figure.reason().isEmpty() ? null : figure.reason();
        return row;
    }

    private static BigDecimal yuan(Fen amount) {
        return amount == null ? null : amount.yuan();
    }

    private static TekunPart tekun(TekunFacts facts) {
        if (facts == null) {
            return null;
        }
        TekunPart part = new TekunPart();
        part.inInstitution = facts.inInstitution();
        part.inOrphanScheme = facts.inOrphanScheme();
        part.failed = List.copyOf(facts.failed());
        part.supporters = facts.supporters().stream().map(FactsText::supporter).toList();
        return part;
    }

    private static SupporterRow supporter(SupporterFacts supporter) {
        SupporterRow row = new SupporterRow();
        row.name = supporter.name();
        row.bornOn = supporter.bornOn();
        row.situation = supporter.situation();
        row.yearlyIncome = supporter.means().yearlyIncome().yuan();
        row.propertyWithin = supporter.means().propertyWithin();
        row.disabilities = disabilities(supporter.means().disabilities());
        return row;
    }

    private static LinshiPart linshi(LinshiFacts facts) {
        if (facts == null) {
            return null;
        }
        LinshiPart part = new LinshiPart();
        part.kind = facts.kind();
        part.weight = facts.weight();
        part.months = facts.months();
        part.cause = facts.cause();
        part.grantedForThisCause = facts.before().grantedForThisCause();
        part.inDibaoOrTekun = facts.before().inDibaoOrTekun();
        part.ceiling = yuan(facts.before().ceiling());
        return part;
    }
}
