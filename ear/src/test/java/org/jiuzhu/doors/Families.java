package org.jiuzhu.doors;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicLong;
import org.jiuzhu.household.HouseholdForm;
import org.jiuzhu.household.HouseholdForm.MemberRow;
import org.jiuzhu.rules.IncomeKind;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.rules.Relation;
import org.jiuzhu.rules.WorkAbility;
import org.jiuzhu.shared.IdentityNumber;

/** Applicants who live alone; each has a name and an identity number that nobody else has, not even in another run. */
final class Families {
    private static final AtomicLong NEXT = new AtomicLong(System.currentTimeMillis() % 10_000_000);
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1951, 1, 1);
    private static final int DAYS = 12_000;
    private static final int SEQUENCES = 900;
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";

    private Families() {}

    /** Earns too little to live on. */
    static HouseholdForm poorIn(String village) {
        return livingOn(1_200, village);
    }

    /** Earns more than any standard. */
    static HouseholdForm wellOffIn(String village) {
        return livingOn(60_000, village);
    }

    private static HouseholdForm livingOn(int yearly, String village) {
        long nth = NEXT.getAndIncrement();
        HouseholdForm form = HouseholdForm.blank();
        form.members.get(0).name = name(nth);
        form.members.get(0).identityNumber = identityNumber(nth);
        form.villageCode = village;
        form.registration = Registration.RURAL;
        form.address = "示范路1号";
        form.phone = "13900001234";
        form.bank = "密山农商银行（演示）";
        form.accountHolder = form.members.get(0).name;
        form.accountNumber = "6200000000000000018";
        form.mandate = "受本人委托";
        form.promised = true;
        form.authorised = true;
        form.incomes.add(farming(yearly));
        return form;
    }

    /** Somebody whom nobody knows yet, of that relation to an applicant. */
    static MemberRow someone(Relation relation) {
        long nth = NEXT.getAndIncrement();
        MemberRow row = new MemberRow();
        row.name = name(nth);
        row.identityNumber = identityNumber(nth);
        row.relation = relation;
        return row;
    }

    /** A child of that birthday. */
    static MemberRow newborn(LocalDate born) {
        MemberRow row = new MemberRow();
        row.name = name(NEXT.getAndIncrement());
        String digits = "230382" + DateTimeFormatter.BASIC_ISO_DATE.format(born) + "001";
        row.identityNumber = digits + IdentityNumber.check(digits);
        row.relation = Relation.CHILD;
        row.workAbility = WorkAbility.NONE;
        return row;
    }

    /** An account that nobody else has. */
    static String account() {
        String digits = "6299%014d".formatted(NEXT.getAndIncrement());
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int digit = digits.charAt(digits.length() - 1 - place) - '0';
            int weighed = place % 2 == 0 ? digit * 2 : digit;
            sum += weighed / 10 + weighed % 10;
        }
        return digits + (10 - sum % 10) % 10;
    }

    private static HouseholdForm.IncomeRow farming(int yearly) {
        HouseholdForm.IncomeRow row = new HouseholdForm.IncomeRow();
        row.kind = IncomeKind.FARMING;
        row.yearly = BigDecimal.valueOf(yearly);
        return row;
    }

    private static String name(long nth) {
        StringBuilder name = new StringBuilder("试");
        Long.toString(nth).chars().forEach(digit -> name.append(DIGITS.charAt(digit - '0')));
        return name.toString();
    }

    private static String identityNumber(long nth) {
        String born = DateTimeFormatter.BASIC_ISO_DATE.format(FIRST_BIRTH.plusDays(nth % DAYS));
        String digits = "230381" + born + String.format("%03d", nth / DAYS % SEQUENCES);
        return digits + IdentityNumber.check(digits);
    }
}
