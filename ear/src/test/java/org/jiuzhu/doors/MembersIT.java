package org.jiuzhu.doors;

import static org.jiuzhu.doors.Township.MISHAN;
import static org.jiuzhu.doors.Township.YANGMU;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiuzhu.casework.CaseFiles;
import org.jiuzhu.casework.Intake;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.Login;
import org.jiuzhu.harness.ShippedArchive;
import org.jiuzhu.harness.Told;
import org.jiuzhu.household.HouseholdForm;
import org.jiuzhu.household.HouseholdForm.MemberRow;
import org.jiuzhu.household.HouseholdMember;
import org.jiuzhu.household.MemberEnding;
import org.jiuzhu.household.MemberForm;
import org.jiuzhu.household.Members;
import org.jiuzhu.household.MembersFile;
import org.jiuzhu.rules.Relation;
import org.jiuzhu.shared.FormRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of the members of a household: history is kept, decisions stay, and nobody overwrites another. */
@ExtendWith(ArquillianExtension.class)
class MembersIT {
    @Inject
    private Members members;

    @Inject
    private Casework cases;

    @Inject
    private CaseFiles files;

    @Inject
    private Intake intake;

    @Inject
    private Registers registers;

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(MembersIT.class);
    }

    @Test
    void a_change_keeps_what_was_so_before() throws Exception {
        long home = twoAtHome();
        MemberForm form = aboutTheSecond(home);
        form.row.seriouslyIll = true;

        YANGMU.clerk().run(() -> members.change(form));

        MembersFile file = opened(home);
        assertTrue(second(file).facts().isSeriouslyIll());
        assertEquals("yangmu-clerk", second(file).history().recordedBy());
        assertEquals(
                List.of(MemberEnding.CHANGED),
                file.past().stream().map(row -> row.history().ending()).toList());
        assertEquals(1, audited("MEMBER_CHANGED", home));
    }

    @Test
    void a_correction_takes_the_place_of_the_row_and_leaves_it_to_be_seen() throws Exception {
        long home = twoAtHome();
        MemberForm form = aboutTheSecond(home);
        form.row.studying = true;

        YANGMU.clerk().run(() -> members.correct(form));

        MembersFile file = opened(home);
        HouseholdMember wrong = file.past().get(0);
        assertTrue(wrong.history().isCorrected());
        assertEquals(wrong.from(), wrong.to());
        assertEquals(wrong.from(), second(file).from());
        assertTrue(second(file).facts().isStudying());
        assertEquals(1, audited("MEMBER_CORRECTED", home));
    }

    @Test
    void one_who_left_by_mistake_comes_back_by_correction() throws Exception {
        long home = twoAtHome();
        MemberForm leaving = aboutTheSecond(home);
        leaving.ending = MemberEnding.DIED;
        YANGMU.clerk().run(() -> members.end(leaving));
        assertEquals(1, opened(home).members().size());
        MemberForm mistaken = form(home, opened(home).past().get(0).id());
        mistaken.stillMember = true;

        YANGMU.clerk().run(() -> members.correct(mistaken));

        assertEquals(2, opened(home).members().size());
        assertEquals(1, audited("MEMBER_LEFT", home));
    }

    @Test
    void someone_new_comes_from_a_day() throws Exception {
        long home = twoAtHome();
        MemberForm form = coming(home, Families.someone(Relation.SIBLING));

        YANGMU.clerk().run(() -> members.join(form));

        assertEquals(3, opened(home).members().size());
        assertEquals(1, audited("MEMBER_CAME", home));
    }

    @Test
    void one_who_lives_elsewhere_does_not_come_and_nothing_is_half_written() throws Exception {
        HouseholdForm other = Families.poorIn(MISHAN.village);
        cases.submitted(MISHAN, other);
        long home = twoAtHome();
        MemberRow person = other.members.get(0);
        person.relation = Relation.SIBLING;
        String before = standingOf(home);

        Expect.refusal("household.person-elsewhere", Login.YANGMU_CLERK, () -> members.join(coming(home, person)));

        assertEquals(before, standingOf(home));
    }

    @Test
    void one_who_left_another_household_does_not_come_before_that_day() throws Exception {
        long home = twoAtHome();
        MemberForm leaving = aboutTheSecond(home);
        leaving.ending = MemberEnding.PARTED;
        YANGMU.clerk().run(() -> members.end(leaving));
        long other = twoAtHome();
        MemberRow person = leaving.row;
        MemberForm early = coming(other, person);
        early.day = cases.today().minusDays(30);

        Expect.refusal("member.there-until", Login.YANGMU_CLERK, () -> members.join(early));

        YANGMU.clerk().run(() -> members.join(coming(other, person)));
        assertEquals(3, opened(other).members().size());
    }

    @Test
    void what_cannot_be_is_refused_with_every_field() throws Exception {
        long home = twoAtHome();
        MemberForm form = aboutTheSecond(home);
        form.day = cases.today().plusDays(1);
        form.reason = "";
        form.row.relation = Relation.SELF;
        String before = standingOf(home);
        As clerk = YANGMU.clerk();

        FormRefusal refusal = assertThrows(FormRefusal.class, () -> clerk.run(() -> members.change(form)));

        assertEquals(
                List.of("day member.day-to-come", "row.relation member.two-applicants", "reason field.required"),
                refusal.faults().stream()
                        .map(fault -> fault.field() + " " + fault.reason())
                        .toList());
        assertEquals(before, standingOf(home));
    }

    @Test
    void a_household_of_another_township_is_neither_seen_nor_changed() throws Exception {
        long home = twoAtHome();
        MemberForm form = aboutTheSecond(home);
        form.row.seriouslyIll = true;

        Expect.notFound(Login.MISHAN_CLERK, () -> members.open(home));
        Expect.notFound(Login.MISHAN_CLERK, () -> members.change(form));
        assertEquals(
                2,
                As.the(Login.BUREAU_SUPERVISOR)
                        .call(() -> members.open(home))
                        .members()
                        .size());
    }

    @Test
    void who_saw_the_household_before_another_changed_it_is_told() throws Exception {
        long home = twoAtHome();
        MemberForm first = aboutTheSecond(home);
        MemberForm late = aboutTheSecond(home);
        first.row.seriouslyIll = true;
        late.row.employed = true;
        YANGMU.clerk().run(() -> members.change(first));

        Expect.refusal("household.changed-meanwhile", Login.YANGMU_CLERK, () -> members.change(late));

        assertTrue(second(opened(home)).facts().isSeriouslyIll());
    }

    @Test
    void of_two_at_the_same_moment_one_is_told() throws Exception {
        long home = twoAtHome();
        MemberForm ill = aboutTheSecond(home);
        ill.row.seriouslyIll = true;
        MemberForm gone = aboutTheSecond(home);
        gone.ending = MemberEnding.MOVED_AWAY;
        List<Callable<Object>> both = List.of(
                YANGMU.clerk().meanwhile(() -> members.change(ill)),
                YANGMU.clerk().meanwhile(() -> members.end(gone)));

        int told = 0;
        for (Callable<Object> one : both) {
            try {
                one.call();
            } catch (Exception refused) {
                told++;
                assertTrue(Told.of(refused).isRefusal(), refused::toString);
            }
        }

        assertEquals(1, told);
        assertEquals(1, opened(home).past().size());
    }

    @Test
    void a_running_case_takes_the_members_of_today() throws Exception {
        String number = submittedByTwo();
        long home = homeOf(number);
        MemberForm gone = aboutTheSecond(home);
        gone.ending = MemberEnding.MOVED_AWAY;

        YANGMU.clerk().run(() -> members.end(gone));

        var file = YANGMU.clerk().call(() -> files.open(number));
        assertEquals(1, file.members().size());
        assertEquals(1, file.aCase().persons());
    }

    @Test
    void the_applicant_of_a_running_case_stays_until_it_is_withdrawn_and_another_applies_anew() throws Exception {
        HouseholdForm form = byTwo();
        String number = cases.submitted(YANGMU, form);
        long home = homeOf(number);
        MemberForm dies = form(home, opened(home).members().get(0).id());
        dies.ending = MemberEnding.DIED;
        Expect.refusal("case.applicant-leaves", Login.YANGMU_CLERK, () -> members.end(dies));

        YANGMU.clerk().run(() -> intake.withdraw(number, "申请人去世"));
        YANGMU.clerk().run(() -> members.end(dies));
        form.members.remove(0);
        form.members.get(0).relation = Relation.SELF;
        form.accountHolder = form.members.get(0).name;
        String again = YANGMU.clerk().call(() -> intake.submit(form));

        assertEquals(home, homeOf(again));
        assertTrue(opened(home).household().isHeaded());
    }

    @Test
    void an_application_keeps_the_rows_of_which_nothing_changed() throws Exception {
        HouseholdForm form = byTwo();
        String number = cases.submitted(YANGMU, form);
        long home = homeOf(number);
        long head = opened(home).members().get(0).id();
        YANGMU.clerk().run(() -> intake.withdraw(number, "材料不齐"));
        form.members.get(1).employed = true;

        YANGMU.clerk().run(() -> intake.submit(form));

        MembersFile file = opened(home);
        assertEquals(head, file.members().get(0).id());
        assertTrue(second(file).facts().isEmployed());
        assertEquals(
                List.of(MemberEnding.DECLARED_ANEW),
                file.past().stream().map(row -> row.history().ending()).toList());
    }

    @Test
    void a_decision_stays_as_it_was_made() throws Exception {
        String number = cases.granted(YANGMU);
        String decided = decisionOf(number);
        long home = homeOf(number);
        MemberForm form = form(home, opened(home).members().get(0).id());
        form.row.seriouslyIll = true;
        theNextSecondComes();

        YANGMU.clerk().run(() -> members.correct(form));

        assertEquals(decided, decisionOf(number));
        assertTrue(opened(home).members().get(0).facts().isSeriouslyIll());
        var file = YANGMU.clerk().call(() -> files.open(number));
        assertFalse(file.members().get(0).member().facts().isSeriouslyIll());
    }

    /** Deeds are written down by the second; what is corrected within the second of the decision was known to it. */
    private static void theNextSecondComes() throws InterruptedException {
        Thread.sleep(1100);
    }

    private static HouseholdForm byTwo() {
        HouseholdForm form = Families.poorIn(YANGMU.village);
        form.members.add(Families.someone(Relation.SIBLING));
        return form;
    }

    private String submittedByTwo() throws Exception {
        return cases.submitted(YANGMU, byTwo());
    }

    private long twoAtHome() throws Exception {
        return homeOf(submittedByTwo());
    }

    private long homeOf(String number) throws Exception {
        return registers.count("select household_id from assistance_case where number = ?", number);
    }

    private MembersFile opened(long home) throws Exception {
        return YANGMU.clerk().call(() -> members.open(home));
    }

    private static HouseholdMember second(MembersFile file) {
        return file.members().get(1);
    }

    private MemberForm aboutTheSecond(long home) throws Exception {
        return form(home, second(opened(home)).id());
    }

    private MemberForm form(long home, Long row) throws Exception {
        return written(MemberForm.about(opened(home).household(), row));
    }

    private MemberForm coming(long home, MemberRow person) throws Exception {
        MemberForm form = written(MemberForm.of(opened(home).household()));
        form.row = person;
        return form;
    }

    private MemberForm written(MemberForm form) {
        LocalDate today = cases.today();
        form.day = today;
        form.reason = "有证明材料";
        return form;
    }

    private long audited(String act, long home) throws Exception {
        return registers.count(
                "select count(*) from audit_entry where act = ? and subject = ? and login = 'yangmu-clerk'",
                act,
                "household/" + home);
    }

    private String standingOf(long home) throws Exception {
        return registers.text(
                "select concat_ws('|', h.version, (select count(*) from household_member where household_id = h.id),"
                        + " (select count(*) from person), (select count(*) from audit_entry))"
                        + " from household h where h.id = ?",
                home);
    }

    private String decisionOf(String number) throws Exception {
        return registers.text(
                "select concat_ws('|', d.facts, d.explanation, d.monthly_fen, d.persons) from decision d"
                        + " join assistance_case c on c.id = d.case_id where c.number = ?",
                number);
    }
}
