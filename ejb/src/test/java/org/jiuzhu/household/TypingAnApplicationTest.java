package org.jiuzhu.household;

import static org.jiuzhu.household.HouseholdFixtures.*;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jiuzhu.household.HouseholdForm.CostRow;
import org.jiuzhu.household.HouseholdForm.MemberRow;
import org.jiuzhu.household.HouseholdForm.PartRow;
import org.jiuzhu.household.HouseholdForm.SupporterRow;
import org.jiuzhu.rules.CostKind;
import org.jiuzhu.rules.DisabilityType;
import org.jiuzhu.rules.Relation;
import org.jiuzhu.shared.FormRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypingAnApplicationTest {
    final HouseholdForm form = aFaultlessForm();

    @Test
    void what_is_complete_and_possible_passes() {
        assertDoesNotThrow(() -> form.refuseFaults(TODAY));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("oneFaultEach")
    void each_fault_is_named_at_its_field(Consumer<HouseholdForm> fault, String named) {
        fault.accept(form);

        assertEquals(List.of(named), faults());
    }

    static Stream<Arguments> oneFaultEach() {
        return Stream.of(
                fault(f -> f.villageCode = " ", "villageCode field.required"),
                fault(f -> f.registration = null, "registration field.required"),
                fault(f -> f.address = "\u3000", "address field.required"),
                fault(f -> f.address = "村".repeat(121), "address field.too-long"),
                fault(f -> f.phone = null, "phone field.required"),
                fault(f -> f.phone = "12345", "phone field.phone"),
                fault(f -> f.bank = "", "bank field.required"),
                fault(f -> f.bank = "行".repeat(61), "bank field.too-long"),
                fault(f -> f.accountHolder = "", "accountHolder field.required"),
                fault(f -> f.accountHolder = "别人", "accountHolder field.account-holder"),
                fault(f -> f.accountNumber = "", "accountNumber field.required"),
                fault(f -> f.accountNumber = "1234567", "accountNumber field.account"),
                fault(f -> f.nearRelative = "亲".repeat(201), "nearRelative field.too-long"),
                fault(f -> f.promised = false, "promised declaration.promise"),
                fault(f -> f.authorised = false, "authorised declaration.authorisation"),
                fault(f -> f.members.get(1).name = "", "members[1].name field.required"),
                fault(f -> f.members.get(1).name = "王<b>", "members[1].name field.name"),
                fault(f -> f.members.get(1).name = "王", "members[1].name field.name"),
                fault(f -> f.members.get(1).relation = null, "members[1].relation field.required"),
                fault(f -> f.members.get(1).relation = Relation.SELF, "members[1].relation member.two-applicants"),
                fault(f -> f.members.get(0).relation = Relation.CHILD, "members[0].relation member.applicant-first"),
                fault(
                        f -> {
                            f.members.get(1).relation = Relation.SIBLING;
                            f.members.get(2).relation = Relation.SPOUSE;
                        },
                        "members[2].relation member.spouse-too-young"),
                fault(
                        f -> f.members.add(HouseholdFixtures.member("赵示例", "230382198501010021", Relation.SPOUSE)),
                        "members[3].relation member.two-spouses"),
                fault(f -> f.members.get(1).relation = Relation.PARENT, "members[1].relation member.parent-younger"),
                fault(
                        f -> f.members.add(HouseholdFixtures.member("赵示例", "230382195001010021", Relation.CHILD)),
                        "members[3].relation member.child-older"),
                fault(f -> f.members.get(1).residence = null, "members[1].residence field.required"),
                fault(f -> f.members.get(1).health = null, "members[1].health field.required"),
                fault(f -> f.members.get(1).health = "X".repeat(31), "members[1].health field.too-long"),
                fault(f -> f.members.get(1).workAbility = null, "members[1].workAbility field.required"),
                fault(f -> f.members.get(1).absence = null, "members[1].absence field.required"),
                fault(
                        f -> f.members.get(1).disabilityType = 1,
                        "members[1].disabilityGrade member.disability-incomplete"),
                fault(
                        f -> f.members.get(1).disabilityGrade = 1,
                        "members[1].disabilityType member.disability-incomplete"),
                fault(f -> disabled(f, 4, 5), "members[1].disabilityGrade member.disability-grade"),
                fault(f -> disabled(f, 4, 0), "members[1].disabilityGrade member.disability-grade"),
                fault(f -> disabled(f, 8, 1), "members[1].disabilityType field.required"),
                fault(f -> disabled(f, 7, 1, "LIMB", 1), "members[1].disabilityType member.disability-parts"),
                fault(f -> disabled(f, 4, 1, "LIMB", 1), "members[1].disabilityType member.disability-no-parts"),
                fault(
                        f -> disabled(f, 7, 1, "LIMB", 2, "SPEECH", 3),
                        "members[1].disabilityGrade member.disability-gravest"),
                fault(f -> disabled(f, 7, 1, "LIMB", 1, "LIMB", 2), "members[1].parts[1].type member.disability-twice"),
                fault(
                        f -> disabled(f, 7, 1, "LIMB", 1, "SPEECH", 9),
                        "members[1].parts[1].grade member.disability-grade"),
                fault(f -> f.members.get(1).identityNumber = null, "members[1].identityNumber identity.form"),
                fault(f -> f.members.get(1).identityNumber = MAN, "members[1].identityNumber member.twice"),
                fault(
                        f -> f.members.get(1).identityNumber = "230382198002300016",
                        "members[1].identityNumber identity.birth"),
                fault(
                        f -> f.members.get(1).identityNumber = "230382189511230015",
                        "members[1].identityNumber identity.age"),
                fault(
                        f -> f.members.get(1).identityNumber = "230382198207040028",
                        "members[1].identityNumber identity.check"),
                fault(f -> f.incomes.get(0).kind = null, "incomes[0].kind field.required"),
                fault(f -> f.incomes.get(0).member = null, "incomes[0].member field.required"),
                fault(f -> f.incomes.get(0).member = 3, "incomes[0].member field.required"),
                fault(f -> f.incomes.get(0).member = -1, "incomes[0].member field.required"),
                fault(f -> f.incomes.get(0).yearly = null, "incomes[0].yearly field.required"),
                fault(f -> f.incomes.get(0).yearly = new BigDecimal("-1"), "incomes[0].yearly money.negative"),
                fault(f -> f.incomes.get(0).yearly = new BigDecimal("1.005"), "incomes[0].yearly money.decimals"),
                fault(f -> f.incomes.get(0).yearly = new BigDecimal("1E+12"), "incomes[0].yearly money.absurd"),
                fault(f -> months(f, "2026-01", null), "incomes[0].to income.period-incomplete"),
                fault(f -> months(f, null, "2026-01"), "incomes[0].from income.period-incomplete"),
                fault(f -> months(f, "2026-05", "2026-04"), "incomes[0].to income.period-backwards"),
                fault(f -> months(f, "2026-05", "2026-11"), "incomes[0].to income.period-future"),
                fault(f -> months(f, "2025-10", "2026-04"), "incomes[0].from income.period-before"),
                fault(f -> f.costs.add(cost(0, null, "1")), "costs[0].kind field.required"),
                fault(f -> f.costs.add(cost(7, CostKind.ILLNESS, "1")), "costs[0].member field.required"),
                fault(f -> f.costs.add(cost(0, CostKind.ILLNESS, "-1")), "costs[0].yearly money.negative"),
                fault(f -> f.supporters.add(supporter("2030-01-01")), "supporters[0].bornOn member.born-later"),
                fault(f -> f.supporters.add(supporter("1890-01-01")), "supporters[0].bornOn member.too-old"),
                fault(f -> f.supporters.add(supporter("1979-01-01")), "supporters[0].relation member.child-older"),
                fault(
                        f -> {
                            f.supporters.add(supporter("2001-01-01"));
                            f.supporters.get(0).relation = Relation.SELF;
                        },
                        "supporters[0].relation supporter.self"),
                fault(f -> f.properties.get(0).kind = null, "properties[0].kind field.required"),
                fault(
                        f -> f.properties.get(0).description = "物".repeat(121),
                        "properties[0].description field.too-long"),
                fault(f -> f.properties.get(0).member = 9, "properties[0].member field.required"),
                fault(f -> f.properties.get(0).worth = new BigDecimal("-0.01"), "properties[0].worth money.negative"));
    }

    private static void disabled(HouseholdForm form, int type, int grade, Object... parts) {
        MemberRow member = form.members.get(1);
        member.disabilityType = type;
        member.disabilityGrade = grade;
        for (int i = 0; i < parts.length; i += 2) {
            PartRow part = new PartRow();
            part.type = DisabilityType.valueOf((String) parts[i]);
            part.grade = (Integer) parts[i + 1];
            member.parts.add(part);
        }
    }

    private static void months(HouseholdForm form, String from, String to) {
        form.incomes.get(0).from = from == null ? null : YearMonth.parse(from);
        form.incomes.get(0).to = to == null ? null : YearMonth.parse(to);
    }

    private static CostRow cost(Integer member, CostKind kind, String yearly) {
        CostRow row = new CostRow();
        row.member = member;
        row.kind = kind;
        row.yearly = new BigDecimal(yearly);
        return row;
    }

    private static SupporterRow supporter(String born) {
        SupporterRow row = new SupporterRow();
        row.name = "李大示";
        row.relation = Relation.CHILD;
        row.bornOn = LocalDate.parse(born);
        row.yearlyIncome = BigDecimal.ZERO;
        return row;
    }

    private static Arguments fault(Consumer<HouseholdForm> fault, String named) {
        return Arguments.of(fault, named);
    }

    @Test
    void all_faults_are_named_together() {
        form.address = "";
        form.members.get(2).identityNumber = "1";
        form.incomes.get(0).yearly = null;
        form.promised = false;

        assertEquals(
                List.of(
                        "address field.required",
                        "members[2].identityNumber identity.form",
                        "incomes[0].yearly field.required",
                        "promised declaration.promise"),
                faults());
    }

    @Test
    void an_empty_form_is_refused_and_not_stumbled_over() {
        FormRefusal refusal = assertThrows(FormRefusal.class, () -> new HouseholdForm().refuseFaults(TODAY));

        assertEquals("villageCode", refusal.faults().get(0).field());
    }

    @Test
    void the_same_person_in_the_old_form_of_the_number_is_the_same_person() {
        form.members.get(0).identityNumber = "230382195803150018";
        form.members.get(1).identityNumber = "230382580315001";

        assertEquals(List.of("members[1].identityNumber member.twice"), faults());
    }

    @ParameterizedTest
    @ValueSource(strings = {"李" + RARE, RARE + RARE, "阿依古丽·买买提", "Иван Петров", "O'Neil-Smith"})
    void a_name_may_be_rare_or_foreign(String name) {
        form.members.get(0).name = name;
        form.accountHolder = name;

        assertDoesNotThrow(() -> form.refuseFaults(TODAY));
    }

    @Test
    void a_rare_character_counts_as_one() {
        form.address = RARE.repeat(120);
        assertDoesNotThrow(() -> form.refuseFaults(TODAY));

        form.address = RARE.repeat(121);
        FormRefusal refusal = assertThrows(FormRefusal.class, () -> form.refuseFaults(TODAY));
        assertEquals(List.of(120, 121), refusal.faults().get(0).details());
    }

    @Test
    void ten_thousand_characters_are_refused_at_the_field() {
        form.nearRelative = "x".repeat(10_000);

        FormRefusal refusal = assertThrows(FormRefusal.class, () -> form.refuseFaults(TODAY));
        assertEquals("nearRelative", refusal.faults().get(0).field());
        assertEquals(List.of(200, 10_000), refusal.faults().get(0).details());
    }

    @ParameterizedTest
    @CsvSource({
        "1234567890123, true",
        "6222021234567890128, true",
        "6222021234567890123, false",
        "62220212345678, true",
        "１２３４５６７８９０, false",
        "1234-5678-9012, false"
    })
    void a_card_must_pass_its_check_a_passbook_only_its_form(String account, boolean passes) {
        form.accountNumber = account;

        assertEquals(passes ? List.of() : List.of("accountNumber field.account"), faults());
    }

    @ParameterizedTest
    @CsvSource({
        "13800000000, true",
        "0467-5230000, true",
        "04675230000, true",
        "1380000000, false",
        "+8613800000000, false"
    })
    void a_telephone_is_mobile_or_has_its_area(String phone, boolean passes) {
        form.phone = phone;

        assertEquals(passes ? List.of() : List.of("phone field.phone"), faults());
    }

    private List<String> faults() {
        try {
            form.refuseFaults(TODAY);
            return List.of();
        } catch (FormRefusal refusal) {
            return refusal.faults().stream()
                    .map(fault -> fault.field() + " " + fault.reason())
                    .toList();
        }
    }
}
