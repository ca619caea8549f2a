package org.jiuzhu.assessment;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jiuzhu.assessment.AssessmentForm.DisabilityRow;
import org.jiuzhu.assessment.AssessmentForm.FigureRow;
import org.jiuzhu.assessment.AssessmentForm.IncomeRow;
import org.jiuzhu.assessment.AssessmentForm.LinshiPart;
import org.jiuzhu.assessment.AssessmentForm.PersonRow;
import org.jiuzhu.assessment.AssessmentForm.SupporterRow;
import org.jiuzhu.assessment.AssessmentForm.TekunPart;
import org.jiuzhu.assessment.Facts.Applying;
import org.jiuzhu.assessment.FamilyFacts.CostFacts;
import org.jiuzhu.assessment.FamilyFacts.IncomeFacts;
import org.jiuzhu.assessment.FamilyFacts.Period;
import org.jiuzhu.assessment.FamilyFacts.PropertyFacts;
import org.jiuzhu.assessment.PersonFacts.Disability;
import org.jiuzhu.assessment.PersonFacts.Health;
import org.jiuzhu.assessment.PersonFacts.Living;
import org.jiuzhu.assessment.TekunFacts.Means;
import org.jiuzhu.assessment.TekunFacts.SupporterFacts;
import org.jiuzhu.rules.Relation;
import org.jiuzhu.shared.Fen;

/** Facts out of a form that has no faults; a person's key is the number of the row. */
final class FormFacts {
    static final int WINDOW = 12;

    private final AssessmentForm form;
    private final Period window;

    FormFacts(AssessmentForm form) {
        this.form = form;
        this.window = window(form);
    }

    /** The months that the income is of: the twelve before the month of the day. */
    static Period window(AssessmentForm form) {
        YearMonth last = YearMonth.from(form.day).minusMonths(1);
        return new Period(last.minusMonths(WINDOW - 1L), last);
    }

    Facts facts() {
        FamilyFacts family = new FamilyFacts(
                IntStream.range(0, form.persons.size()).mapToObj(this::person).toList(),
                form.incomes.stream().map(this::income).toList(),
                form.costs.stream()
                        .map(row -> new CostFacts(row.person, row.kind, figure(row)))
                        .toList(),
                form.properties.stream()
                        .map(row -> new PropertyFacts(row.person, row.kind, figure(row)))
                        .toList());
        return new Facts(
                family,
                form.registration,
                new Applying(applicant(), form.alone),
                tekun(form.tekun),
                linshi(form.linshi));
    }

    private int applicant() {
        return IntStream.range(0, form.persons.size())
                .filter(row -> form.persons.get(row).relation == Relation.SELF)
                .findFirst()
                .orElseThrow();
    }

    private PersonFacts person(int key) {
        PersonRow row = form.persons.get(key);
        return new PersonFacts(
                key,
                row.name,
                row.relation,
                row.bornOn,
                new Living(row.residence, row.absence, row.studying, row.employed),
                new Health(row.workAbility, row.seriouslyIll, disabilities(row.disabilities)));
    }

    private static List<Disability> disabilities(List<DisabilityRow> rows) {
        return rows.stream().map(row -> new Disability(row.type, row.grade)).toList();
    }

    private IncomeFacts income(IncomeRow row) {
        Period period = row.from == null ? window : new Period(row.from, row.to);
        return new IncomeFacts(row.person, row.kind, period, figure(row));
    }

    private static Checked figure(FigureRow row) {
        BigDecimal seen = row.found == null ? row.declared : row.found;
        return new Checked(
                Fen.ofYuan(row.declared),
                row.found == null ? null : Fen.ofYuan(row.found),
                Fen.ofYuan(row.used == null ? seen : row.used),
                row.reason == null ? "" : row.reason);
    }

    private static TekunFacts tekun(TekunPart part) {
        return part == null
                ? null
                : new TekunFacts(
                        part.inInstitution,
                        part.inOrphanScheme,
                        Set.copyOf(part.failed),
                        part.supporters.stream().map(FormFacts::supporter).toList());
    }

    private static SupporterFacts supporter(SupporterRow row) {
        Means means = new Means(Fen.ofYuan(row.yearlyIncome), row.propertyWithin, disabilities(row.disabilities));
        return new SupporterFacts(row.name, row.bornOn, row.situation, means);
    }

    private static LinshiFacts linshi(LinshiPart part) {
        if (part == null) {
            return null;
        }
        Fen ceiling = part.ceiling == null ? null : Fen.ofYuan(part.ceiling);
        return new LinshiFacts(
                part.kind,
                part.weight,
                part.months,
                part.cause,
                new LinshiFacts.Before(part.grantedForThisCause, part.inDibaoOrTekun, ceiling));
    }
}
