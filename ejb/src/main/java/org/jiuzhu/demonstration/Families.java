package org.jiuzhu.demonstration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jiuzhu.area.AdministrativeArea;
import org.jiuzhu.household.HouseholdForm;
import org.jiuzhu.household.HouseholdForm.IncomeRow;
import org.jiuzhu.household.HouseholdForm.MemberRow;
import org.jiuzhu.household.HouseholdForm.PropertyRow;
import org.jiuzhu.rules.IncomeKind;
import org.jiuzhu.rules.PropertyKind;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.rules.Relation;
import org.jiuzhu.rules.WorkAbility;
import org.jiuzhu.shared.Ages;
import org.jiuzhu.shared.IdentityNumber;
import org.jiuzhu.shared.Sex;

/** Makes synthetic families: the same ones each time, with valid check digits and names that nobody bears. */
final class Families {
    private static final DateTimeFormatter BIRTH = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final String CITY = "230382";
    private static final int LEAST_INCOME = 600;
    private static final int GENERATION = 25;
    private static final int OF_AGE = 20;

    private final Random random = new Random(20_210_303L);
    private final Map<String, Integer> sequences = new HashMap<>();
    private final LocalDate today;
    private int made;

    Families(LocalDate today) {
        this.today = today;
    }

    /** A family of one to five, most of them small, in that village; an ineligible one earns more than any standard. */
    HouseholdForm next(AdministrativeArea village, boolean eligible) {
        HouseholdForm form = new HouseholdForm();
        int size = 1 + Math.min(random.nextInt(5), random.nextInt(5));
        String surname = Words.surname(made);
        Sex head = random.nextInt(3) == 0 ? Sex.FEMALE : Sex.MALE;
        int age = 35 + random.nextInt(40);
        form.members.add(member(surname, Relation.SELF, age, head));
        for (int i = 1; i < size; i++) {
            form.members.add(i == 1 ? spouse(age, head) : child(surname));
        }
        address(form, village);
        form.accountHolder = form.members.get(0).name;
        form.accountNumber = card();
        income(form, eligible);
        form.promised = true;
        form.authorised = true;
        made++;
        return form;
    }

    private void address(HouseholdForm form, AdministrativeArea village) {
        form.villageCode = village.code();
        form.registration = village.code().charAt(9) < '2' ? Registration.URBAN : Registration.RURAL;
        form.address = Words.of("road", village.name(), 1 + random.nextInt(8), 1 + random.nextInt(90));
        form.phone = "1390000" + String.format("%04d", random.nextInt(10_000));
        form.bank = Words.of("bank");
    }

    private MemberRow spouse(int age, Sex other) {
        Sex sex = other == Sex.MALE ? Sex.FEMALE : Sex.MALE;
        return member(Words.surname(made + 7), Relation.SPOUSE, age - 3 + random.nextInt(5), sex);
    }

    private MemberRow child(String surname) {
        int age = 4 + random.nextInt(18);
        MemberRow child = member(surname, Relation.CHILD, age, random.nextBoolean() ? Sex.MALE : Sex.FEMALE);
        child.studying = age >= 7;
        child.workAbility = age < 16 ? WorkAbility.NONE : WorkAbility.FULL;
        return child;
    }

    /** A grown child; nobody where the applicant is too young for one. */
    Optional<MemberRow> grownChildOf(HouseholdForm form) {
        MemberRow parent = form.members.get(0);
        int age = Ages.on(IdentityNumber.of(parent.identityNumber, today).bornOn(), today) - GENERATION;
        return age < OF_AGE
                ? Optional.empty()
                : Optional.of(member(parent.name.substring(0, 1), Relation.CHILD, age, Sex.FEMALE));
    }

    private MemberRow member(String surname, Relation relation, int age, Sex sex) {
        MemberRow row = new MemberRow();
        row.name = surname + Words.pick("given", random.nextInt(1_000));
        row.relation = relation;
        row.workAbility = age > 60 ? WorkAbility.PARTLY_LOST : WorkAbility.FULL;
        row.identityNumber = number(today.minusYears(age).minusDays(1L + random.nextInt(360)), sex);
        return row;
    }

    private String number(LocalDate born, Sex sex) {
        String head = CITY + BIRTH.format(born);
        int parity = sex == Sex.MALE ? 1 : 0;
        int sequence = sequences.merge(head + sex, 900 + 2 * random.nextInt(25) + parity, (known, fresh) -> known + 2);
        String digits = head + String.format("%03d", sequence);
        return digits + IdentityNumber.check(digits);
    }

    private void income(HouseholdForm form, boolean eligible) {
        IncomeRow row = new IncomeRow();
        row.kind = random.nextBoolean() ? IncomeKind.FARMING : IncomeKind.WAGES;
        int perHead = eligible ? LEAST_INCOME + random.nextInt(4_800) : 12_000 + random.nextInt(9_000);
        row.yearly = BigDecimal.valueOf((long) perHead * form.members.size());
        form.incomes.add(row);
        PropertyRow deposit = new PropertyRow();
        deposit.kind = PropertyKind.DEPOSIT;
        deposit.worth = BigDecimal.valueOf(100L * random.nextInt(60));
        form.properties.add(deposit);
    }

    /** A card number with prefix 62 whose last digit passes Luhn's check. */
    private String card() {
        StringBuilder digits = new StringBuilder("6200000");
        while (digits.length() < 18) {
            digits.append(random.nextInt(10));
        }
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return digits.append((10 - sum % 10) % 10).toString();
    }
}
