package org.jiuzhu.household;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jiuzhu.household.HouseholdForm.CostRow;
import org.jiuzhu.household.HouseholdForm.HardshipRow;
import org.jiuzhu.household.HouseholdForm.IncomeRow;
import org.jiuzhu.household.HouseholdForm.PropertyRow;
import org.jiuzhu.household.HouseholdForm.SupporterRow;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Relation;
import org.jiuzhu.shared.Ages;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Money;

/** Reads an application as it was typed and names everything in it that cannot be. */
final class HouseholdFormCheck {
    private static final Pattern PHONE = Pattern.compile("1\\d{10}|0\\d{2,3}-?\\d{7,8}");
    private static final int OLDEST = 130;
    private static final int MONTHS_AT_MOST = 36;

    private final HouseholdForm form;
    private final LocalDate today;
    private final Faults faults = new Faults();
    private final MembersCheck members;

    HouseholdFormCheck(HouseholdForm form, LocalDate today) {
        this.form = form;
        this.today = today;
        this.members = new MembersCheck(today, faults);
    }

    /** @throws org.jiuzhu.shared.FormRefusal with every fault and its field */
    void refuseFaults() {
        faults.chosen("matter", form.matter);
        family();
        if (needsAccount() || form.hasAccount()) {
            account();
        }
        for (int i = 0; i < form.members.size(); i++) {
            members.member("members[" + i + "].", form.members.get(i), i);
            if (!form.isEmergency()) {
                members.signing("members[" + i + "].", form.members.get(i), i);
            }
        }
        for (int i = 0; i < form.incomes.size(); i++) {
            income("incomes[" + i + "].", form.incomes.get(i));
        }
        for (int i = 0; i < form.costs.size(); i++) {
            cost("costs[" + i + "].", form.costs.get(i));
        }
        for (int i = 0; i < form.properties.size(); i++) {
            property("properties[" + i + "].", form.properties.get(i));
        }
        for (int i = 0; i < form.supporters.size(); i++) {
            supporter("supporters[" + i + "].", form.supporters.get(i));
        }
        hardship();
        if (!form.isEmergency()) {
            promise();
        }
        faults.refuseIfAny();
    }

    /** A recognition brings no money; in an emergency money may be handed over. */
    private boolean needsAccount() {
        return form.matter != AssistanceMatter.DISHOURU && !form.isEmergency();
    }

    private void hardship() {
        if (form.matter != AssistanceMatter.LINSHI) {
            return;
        }
        HardshipRow asked = form.hardship;
        faults.chosen("hardship.kind", asked.kind);
        faults.chosen("hardship.weight", asked.weight);
        faults.chosen("hardship.cause", asked.cause);
        faults.require("hardship.story", asked.story, 500);
        faults.chosen("hardship.months", asked.months);
        if (asked.months != null && (asked.months < 1 || asked.months > MONTHS_AT_MOST)) {
            faults.add("hardship.months", "hardship.months", MONTHS_AT_MOST);
        }
    }

    private void family() {
        faults.chosen("villageCode", blankToNull(form.villageCode));
        faults.chosen("registration", form.registration);
        faults.require("address", form.address, 120);
        faults.require("phone", form.phone, 20);
        if (form.phone != null
                && !form.phone.isBlank()
                && !PHONE.matcher(form.phone).matches()) {
            faults.add("phone", "field.phone");
        }
        faults.limit("nearRelative", form.nearRelative, 200);
    }

    private void account() {
        faults.require("bank", form.bank, 60);
        faults.require("accountHolder", form.accountHolder, 60);
        faults.require("accountNumber", form.accountNumber, 30);
        if (isTyped(form.accountNumber) && !AccountNumbers.isPossible(form.accountNumber)) {
            faults.add("accountNumber", "field.account");
        }
        boolean theirs = form.members.stream()
                .anyMatch(row -> form.accountHolder != null && form.accountHolder.equals(row.name));
        if (isTyped(form.accountHolder) && !theirs) {
            faults.add("accountHolder", "field.account-holder");
        }
    }

    private void income(String row, IncomeRow income) {
        faults.chosen(row + "kind", income.kind);
        whose(row, income.member);
        money(row + "yearly", income.yearly);
        period(row, income);
    }

    /** Months lie within the window of twelve before the month of the application. */
    private void period(String row, IncomeRow income) {
        YearMonth last = YearMonth.from(today).minusMonths(1);
        YearMonth first = last.minusMonths(Declaration.WINDOW - 1L);
        if ((income.from == null) != (income.to == null)) {
            faults.add(row + (income.from == null ? "from" : "to"), "income.period-incomplete");
        } else if (income.from != null) {
            if (income.to.isBefore(income.from)) {
                faults.add(row + "to", "income.period-backwards");
            }
            if (income.to.isAfter(last)) {
                faults.add(row + "to", "income.period-future", last);
            }
            if (income.from.isBefore(first)) {
                faults.add(row + "from", "income.period-before", first);
            }
        }
    }

    private void cost(String row, CostRow cost) {
        faults.chosen(row + "kind", cost.kind);
        whose(row, cost.member);
        money(row + "yearly", cost.yearly);
    }

    private void supporter(String row, SupporterRow supporter) {
        members.name(row, supporter.name);
        faults.chosen(row + "relation", supporter.relation);
        faults.chosen(row + "situation", supporter.situation);
        faults.chosen(row + "bornOn", supporter.bornOn);
        if (supporter.relation == Relation.SELF) {
            faults.add(row + "relation", "supporter.self");
        }
        if (supporter.bornOn != null) {
            birth(row, supporter);
        }
        money(row + "yearlyIncome", supporter.yearlyIncome);
        members.parts(row, supporter.parts);
    }

    private void birth(String row, SupporterRow supporter) {
        if (supporter.bornOn.isAfter(today)) {
            faults.add(row + "bornOn", "member.born-later");
        } else if (Ages.on(supporter.bornOn, today) > OLDEST) {
            faults.add(row + "bornOn", "member.too-old");
        } else {
            members.kinship(supporter.relation, supporter.bornOn)
                    .ifPresent(fault -> faults.add(row + "relation", fault));
        }
    }

    private void property(String row, PropertyRow property) {
        faults.chosen(row + "kind", property.kind);
        faults.limit(row + "description", property.description, 120);
        whose(row, property.member);
        money(row + "worth", property.worth);
    }

    private void whose(String row, Integer member) {
        if (member == null || member < 0 || member >= form.members.size()) {
            faults.add(row + "member", "field.required");
        }
    }

    private void money(String field, BigDecimal yuan) {
        faults.chosen(field, yuan);
        Money.check(faults, field, yuan);
    }

    private void promise() {
        if (!form.promised) {
            faults.add("promised", "declaration.promise");
        }
        if (!form.authorised) {
            faults.add("authorised", "declaration.authorisation");
        }
    }

    private static boolean isTyped(String text) {
        return text != null && !text.isBlank();
    }

    private static String blankToNull(String text) {
        return isTyped(text) ? text : null;
    }
}
