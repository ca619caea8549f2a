package org.jiuzhu.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiuzhu.assessment.AssessmentForm.DisabilityRow;
import org.jiuzhu.assessment.AssessmentForm.FigureRow;
import org.jiuzhu.assessment.AssessmentForm.IncomeRow;
import org.jiuzhu.assessment.AssessmentForm.LinshiPart;
import org.jiuzhu.assessment.AssessmentForm.PersonRow;
import org.jiuzhu.assessment.AssessmentForm.SupporterRow;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.DisabilityType;
import org.jiuzhu.rules.Kinship;
import org.jiuzhu.rules.Relation;
import org.jiuzhu.shared.Ages;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Money;

/** Reads the facts of an assessment and names everything in them that is missing or contradicts itself. */
final class AssessmentFormCheck {
    private static final int OLDEST = 130;
    private static final int LAST_GRADE = 4;
    private static final int MOST_MONTHS = 120;

    private final AssessmentForm form;
    private final Faults faults = new Faults();

    AssessmentFormCheck(AssessmentForm form) {
        this.form = form;
    }

    /** @throws org.jiuzhu.shared.FormRefusal with every fault and its field */
    void refuseFaults() {
        faults.chosen("matter", form.matter);
        faults.chosen("day", form.day);
        faults.chosen("registration", form.registration);
        faults.refuseIfAny();
        persons();
        for (int i = 0; i < form.incomes.size(); i++) {
            income("incomes[" + i + "].", form.incomes.get(i));
        }
        for (int i = 0; i < form.costs.size(); i++) {
            figure("costs[" + i + "].", form.costs.get(i), form.costs.get(i).kind);
        }
        for (int i = 0; i < form.properties.size(); i++) {
            figure("properties[" + i + "].", form.properties.get(i), form.properties.get(i).kind);
        }
        span();
        tekun();
        linshi();
        faults.refuseIfAny();
    }

    private void persons() {
        List<PersonRow> heads = form.persons.stream()
                .filter(row -> row.relation == Relation.SELF)
                .toList();
        if (heads.size() != 1) {
            faults.add("persons", heads.isEmpty() ? "member.no-applicant" : "member.two-applicants");
        }
        if (form.persons.stream().filter(row -> row.relation == Relation.SPOUSE).count() > 1) {
            faults.add("persons", "member.two-spouses");
        }
        Set<String> known = new HashSet<>();
        for (int i = 0; i < form.persons.size(); i++) {
            PersonRow row = form.persons.get(i);
            String path = "persons[" + i + "].";
            person(path, row);
            if (!known.add(row.name + row.bornOn)) {
                faults.add(path + "name", "member.twice");
            }
            if (heads.size() == 1 && row.relation != null && row.bornOn != null && heads.get(0).bornOn != null) {
                Kinship.contradiction(row.relation, row.bornOn, heads.get(0).bornOn, form.day)
                        .ifPresent(fault -> faults.add(path + "relation", fault));
            }
        }
    }

    private void person(String path, PersonRow row) {
        faults.require(path + "name", row.name, 60);
        faults.chosen(path + "relation", row.relation);
        faults.chosen(path + "residence", row.residence);
        faults.chosen(path + "absence", row.absence);
        faults.chosen(path + "workAbility", row.workAbility);
        birth(path + "bornOn", row.bornOn);
        disabilities(path, row.disabilities);
    }

    private void birth(String field, LocalDate bornOn) {
        faults.chosen(field, bornOn);
        if (bornOn != null && bornOn.isAfter(form.day)) {
            faults.add(field, "member.born-later");
        } else if (bornOn != null && Ages.on(bornOn, form.day) > OLDEST) {
            faults.add(field, "member.too-old");
        }
    }

    private void disabilities(String path, List<DisabilityRow> rows) {
        Set<DisabilityType> known = EnumSet.noneOf(DisabilityType.class);
        for (int i = 0; i < rows.size(); i++) {
            DisabilityRow row = rows.get(i);
            String field = path + "disabilities[" + i + "].";
            if (row.type == null) {
                faults.add(field + "type", "member.disability-incomplete");
            } else if (!known.add(row.type)) {
                faults.add(field + "type", "member.disability-twice");
            }
            if (row.grade == null) {
                faults.add(field + "grade", "member.disability-incomplete");
            } else if (row.grade < 1 || row.grade > LAST_GRADE) {
                faults.add(field + "grade", "member.disability-grade");
            }
        }
    }

    private void income(String path, IncomeRow row) {
        figure(path, row, row.kind);
        if ((row.from == null) != (row.to == null)) {
            faults.add(path + (row.from == null ? "from" : "to"), "income.period-incomplete");
        } else if (row.from != null) {
            period(path, row.from, row.to);
        }
    }

    private void period(String path, YearMonth from, YearMonth to) {
        YearMonth last = FormFacts.window(form).to();
        if (to.isBefore(from)) {
            faults.add(path + "to", "income.period-backwards");
        }
        if (to.isAfter(last)) {
            faults.add(path + "to", "income.period-future", last);
        }
    }

    /** All income is of one window. */
    private void span() {
        List<IncomeRow> dated = form.incomes.stream()
                .filter(row -> row.from != null && row.to != null)
                .toList();
        dated.stream().map(row -> row.to).max(Comparator.naturalOrder()).ifPresent(last -> {
            YearMonth first = last.minusMonths(FormFacts.WINDOW - 1L);
            for (IncomeRow row : dated) {
                if (row.from.isBefore(first)) {
                    faults.add("incomes[" + form.incomes.indexOf(row) + "].from", "income.period-before", first);
                }
            }
        });
    }

    private void figure(String path, FigureRow row, Object kind) {
        faults.chosen(path + "kind", kind);
        if (row.person == null || row.person < 0 || row.person >= form.persons.size()) {
            faults.add(path + "person", "figure.nobody");
        }
        money(path + "declared", row.declared);
        Money.check(faults, path + "found", row.found);
        Money.check(faults, path + "used", row.used);
        faults.limit(path + "reason", row.reason, 500);
        boolean differs = differs(row.used, row.declared) || differs(row.used, row.found);
        if (differs && (row.reason == null || row.reason.isBlank())) {
            faults.add(path + "reason", "declared.reason-missing", row.used);
        }
    }

    private static boolean differs(BigDecimal used, BigDecimal other) {
        return used != null && other != null && used.compareTo(other) != 0;
    }

    private void money(String field, BigDecimal yuan) {
        faults.chosen(field, yuan);
        Money.check(faults, field, yuan);
    }

    private void tekun() {
        if (form.tekun == null) {
            if (form.matter == AssistanceMatter.TEKUN) {
                faults.add("tekun", "field.required");
            }
            return;
        }
        for (int i = 0; i < form.tekun.supporters.size(); i++) {
            SupporterRow row = form.tekun.supporters.get(i);
            String path = "tekun.supporters[" + i + "].";
            faults.require(path + "name", row.name, 60);
            faults.chosen(path + "situation", row.situation);
            birth(path + "bornOn", row.bornOn);
            money(path + "yearlyIncome", row.yearlyIncome);
            disabilities(path, row.disabilities);
        }
    }

    private void linshi() {
        LinshiPart part = form.linshi;
        if (part == null) {
            if (form.matter == AssistanceMatter.LINSHI) {
                faults.add("linshi", "field.required");
            }
            return;
        }
        faults.chosen("linshi.kind", part.kind);
        faults.chosen("linshi.weight", part.weight);
        faults.require("linshi.cause", part.cause, 200);
        if (part.months == null || part.months < 1 || part.months > MOST_MONTHS) {
            faults.add("linshi.months", "linshi.months", MOST_MONTHS);
        }
        Money.check(faults, "linshi.ceiling", part.ceiling);
    }
}
