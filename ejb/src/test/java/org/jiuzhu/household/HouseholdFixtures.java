package org.jiuzhu.household;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.jiuzhu.assessment.LinshiFacts;
import org.jiuzhu.household.HouseholdForm.IncomeRow;
import org.jiuzhu.household.HouseholdForm.MemberRow;
import org.jiuzhu.household.HouseholdForm.PropertyRow;
import org.jiuzhu.household.MemberHistory.Hand;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.HardshipCause;
import org.jiuzhu.rules.IncomeKind;
import org.jiuzhu.rules.PropertyKind;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.rules.Relation;
import org.jiuzhu.shared.IdentityNumber;

/** A couple of 杨木乡 with a child, as a clerk types them and as the register keeps them. */
public final class HouseholdFixtures {
    public static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 23, 12, 0);
    public static final String VILLAGE = "230382201200";

    static final LocalDate TODAY = NOON.toLocalDate();
    static final LocalDate SPRING = LocalDate.of(2026, 4, 1);
    static final String MAN = "230382198003150013";
    static final String WOMAN = "230382198207040027";
    static final String GIRL = "230382201501010042";
    /** U+20BB7, which needs two chars in Java and four bytes in the database. */
    static final String RARE = "\uD842\uDFB7";

    private HouseholdFixtures() {}

    static HouseholdForm aFaultlessForm() {
        HouseholdForm form = new HouseholdForm();
        form.villageCode = VILLAGE;
        form.registration = Registration.RURAL;
        form.address = "杨木乡某村 1 组 3 号";
        form.phone = "13800000000";
        form.bank = "农村信用社";
        form.accountHolder = "李示例";
        form.accountNumber = "1234567890123";
        form.promised = true;
        form.authorised = true;
        form.members.add(member("李示例", MAN, Relation.SELF));
        form.members.add(member("王示例", WOMAN, Relation.SPOUSE));
        form.members.add(member("李小示", GIRL, Relation.CHILD));
        form.incomes.add(income(0, "14400"));
        form.properties.add(property(1, "5000"));
        return form;
    }

    static MemberRow member(String name, String number, Relation relation) {
        MemberRow row = new MemberRow();
        row.name = name;
        row.identityNumber = number;
        row.relation = relation;
        return row;
    }

    static IncomeRow income(Integer member, String yearly) {
        IncomeRow row = new IncomeRow();
        row.member = member;
        row.kind = IncomeKind.WAGES;
        row.yearly = new BigDecimal(yearly);
        return row;
    }

    static PropertyRow property(Integer member, String worth) {
        PropertyRow row = new PropertyRow();
        row.member = member;
        row.kind = PropertyKind.DEPOSIT;
        row.worth = new BigDecimal(worth);
        return row;
    }

    /** What the man of the couple declared today, alone. */
    public static Declaration aDeclarationOf(String name) {
        return aDeclarationOf(name, MAN);
    }

    /** What a girl of eleven declared, who has nobody. */
    public static Declaration aDeclarationOfAMinor(String name) {
        return aDeclarationOf(name, GIRL);
    }

    /** The same, whose house burned down and who asks for relief at once. */
    public static Declaration anEmergencyOf(String name) {
        HouseholdForm form = aFaultlessForm();
        form.matter = AssistanceMatter.LINSHI;
        form.hardship.kind = LinshiFacts.Kind.EMERGENCY;
        form.hardship.weight = LinshiFacts.Weight.HEAVY;
        form.hardship.cause = HardshipCause.FIRE;
        form.hardship.story = "fire";
        return aDeclarationOf(name, MAN, form);
    }

    private static Declaration aDeclarationOf(String name, String number) {
        return aDeclarationOf(name, number, aFaultlessForm());
    }

    private static Declaration aDeclarationOf(String name, String number, HouseholdForm form) {
        Person person = new Person(IdentityNumber.of(number, TODAY), name);
        Household household = new Household(person, NOON);
        household.describe(form, person);
        household.add(place(household, person, form.members.get(0)));
        form.members.subList(1, form.members.size()).clear();
        return new Declaration(household, form, TODAY, Map.of(0, person, 1, person));
    }

    /** The couple with their child, at their address since this spring. */
    static Household aFamily() {
        return aFamilyOf(aFaultlessForm());
    }

    /** The family of that form. */
    static Household aFamilyOf(HouseholdForm form) {
        Person man = new Person(IdentityNumber.of(MAN, TODAY), form.members.get(0).name);
        Household household = new Household(man, NOON);
        household.describe(form, man);
        for (MemberRow row : form.members) {
            boolean isHead = row.identityNumber.equals(MAN);
            Person person = isHead ? man : new Person(IdentityNumber.of(row.identityNumber, TODAY), row.name);
            household.add(place(household, person, row));
        }
        return household;
    }

    private static HouseholdMember place(Household household, Person person, MemberRow row) {
        MemberFacts facts = new MemberFacts(row, household.registration());
        return new HouseholdMember(household, person, facts, SPRING, new Hand("clerk", SPRING.atStartOfDay(), ""));
    }
}
