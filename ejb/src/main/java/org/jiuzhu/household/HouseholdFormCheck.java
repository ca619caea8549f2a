package org.jiuzhu.household;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jiuzhu.household.HouseholdForm.IncomeRow;
import org.jiuzhu.household.HouseholdForm.MemberRow;
import org.jiuzhu.household.HouseholdForm.PropertyRow;
import org.jiuzhu.rules.Relation;
import org.jiuzhu.shared.Ages;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.IdentityNumber;
import org.jiuzhu.shared.Money;
import org.jiuzhu.shared.Refusal;

/** Reads an application as it was typed and names everything in it that cannot be. */
final class HouseholdFormCheck {
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}·]{2,30}|[\\p{L} ·'-]{2,60}");
    private static final Pattern PHONE = Pattern.compile("1\\d{10}|0\\d{2,3}-?\\d{7,8}");
    private static final Pattern ACCOUNT = Pattern.compile("\\d{8,30}");
    private static final int YOUNGEST_SPOUSE = 16;

    private final HouseholdForm form;
    private final LocalDate today;
    private final Faults faults = new Faults();
    private final Set<String> numbers = new HashSet<>();

    HouseholdFormCheck(HouseholdForm form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    /** @throws org.jiuzhu.shared.FormRefusal with every fault and its field */
    void refuseFaults() {
        family();
        account();
        for (int i = 0; i < form.members.size(); i++) {
            member("members[" + i + "].", form.members.get(i), i);
        }
        for (int i = 0; i < form.incomes.size(); i++) {
            income("incomes[" + i + "].", form.incomes.get(i));
        }
        for (int i = 0; i < form.properties.size(); i++) {
            property("properties[" + i + "].", form.properties.get(i));
        }
        promise();
        faults.refuseIfAny();
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
        if (isTyped(form.accountNumber) && !isAccount(form.accountNumber)) {
            faults.add("accountNumber", "field.account");
        }
        boolean theirs = form.members.stream()
                .anyMatch(row -> form.accountHolder != null && form.accountHolder.equals(row.name));
        if (isTyped(form.accountHolder) && !theirs) {
            faults.add("accountHolder", "field.account-holder");
        }
    }

    private void member(String row, MemberRow member, int index) {
        faults.require(row + "name", member.name, 60);
        if (isTyped(member.name) && !NAME.matcher(member.name).matches()) {
            faults.add(row + "name", "field.name");
        }
        faults.chosen(row + "relation", member.relation);
        if ((index == 0) != (member.relation == Relation.SELF) && member.relation != null) {
            faults.add(row + "relation", "member.applicant-first");
        }
        condition(row, member);
        identity(row, member);
    }

    private void condition(String row, MemberRow member) {
        faults.require(row + "health", member.health, 30);
        faults.chosen(row + "workAbility", member.workAbility);
        faults.chosen(row + "absence", member.absence);
        if ((member.disabilityType == null) != (member.disabilityGrade == null)) {
            faults.add(row + "disabilityGrade", "member.disability-incomplete");
        }
    }

    private void identity(String row, MemberRow member) {
        try {
            IdentityNumber number = IdentityNumber.of(member.identityNumber, today);
            if (!numbers.add(number.value())) {
                faults.add(row + "identityNumber", "member.twice");
            }
            if (member.relation == Relation.SPOUSE && Ages.on(number.bornOn(), today) < YOUNGEST_SPOUSE) {
                faults.add(row + "relation", "member.spouse-too-young");
            }
        } catch (Refusal refusal) {
            faults.add(row + "identityNumber", refusal.reason());
        }
    }

    private void income(String row, IncomeRow income) {
        faults.chosen(row + "kind", income.kind);
        whose(row, income.member);
        money(row + "yearly", income.yearly);
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

    /** Cards of 16 to 19 digits that begin with 62 pass Luhn's check; passbook numbers are the bank's own. */
    private static boolean isAccount(String number) {
        boolean card = number.startsWith("62") && number.length() >= 16 && number.length() <= 19;
        return ACCOUNT.matcher(number).matches() && (!card || luhn(number));
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    private static boolean isTyped(String text) {
        return text != null && !text.isBlank();
    }

    private static String blankToNull(String text) {
        return isTyped(text) ? text : null;
    }
}
