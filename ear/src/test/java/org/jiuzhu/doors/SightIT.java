package org.jiuzhu.doors;

import static org.jiuzhu.doors.Township.MISHAN;
import static org.jiuzhu.doors.Township.YANGMU;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiuzhu.access.Drafts;
import org.jiuzhu.benefit.BenefitFilter;
import org.jiuzhu.benefit.Benefits;
import org.jiuzhu.casework.CaseFiles;
import org.jiuzhu.casework.Desk;
import org.jiuzhu.casework.Duty;
import org.jiuzhu.casework.DutyCount;
import org.jiuzhu.casework.Enquiry;
import org.jiuzhu.casework.TaskFilter;
import org.jiuzhu.casework.TaskRow;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.Login;
import org.jiuzhu.harness.ShippedArchive;
import org.jiuzhu.household.HouseholdForm;
import org.jiuzhu.payment.ExportPurpose;
import org.jiuzhu.payment.ListOverview;
import org.jiuzhu.payment.MonthlyLists;
import org.jiuzhu.publicity.Notices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What each officer sees: the own township or village, the whole city for the bureau, and nothing beyond the role. */
@ExtendWith(ArquillianExtension.class)
class SightIT {
    private static final List<String> CASE_READERS =
            List.of("CLERK", "INVESTIGATOR", "REVIEWER", "APPROVER", "HEAD", "VILLAGE");
    private static final List<String> LIST_READERS = List.of("CLERK", "REVIEWER", "APPROVER", "HEAD");

    @Inject
    private Casework cases;

    @Inject
    private Lists lists;

    @Inject
    private CaseFiles files;

    @Inject
    private Desk desk;

    @Inject
    private Enquiry enquiry;

    @Inject
    private Notices notices;

    @Inject
    private Benefits benefits;

    @Inject
    private MonthlyLists payment;

    @Inject
    private Drafts drafts;

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(SightIT.class);
    }

    @Test
    void a_case_of_another_township_is_not_found_by_its_number() throws Exception {
        String number = cases.submitted(MISHAN);

        for (String reader : CASE_READERS) {
            Expect.notFound(YANGMU.login(reader), () -> files.open(number));
            assertEquals(number, openedBy(MISHAN.login(reader), number));
        }
    }

    @Test
    void a_case_of_another_township_stands_on_no_desk() throws Exception {
        String number = cases.submitted(MISHAN);

        assertFalse(onTheDesk(Login.YANGMU_CLERK, null).contains(number));
        assertEquals(Set.of(), onTheDesk(Login.YANGMU_CLERK, MISHAN.code));
        assertEquals(Set.of(), onTheDesk(Login.YANGMU_CLERK, MISHAN.village));
        assertTrue(onTheDesk(Login.MISHAN_CLERK, null).contains(number));
    }

    @Test
    void a_case_of_another_township_is_not_counted() throws Exception {
        long ours = applicationsCountedFor(Login.YANGMU_CLERK);
        long theirs = applicationsCountedFor(Login.MISHAN_CLERK);

        cases.submitted(MISHAN);

        assertEquals(ours, applicationsCountedFor(Login.YANGMU_CLERK));
        assertEquals(theirs + 1, applicationsCountedFor(Login.MISHAN_CLERK));
    }

    @Test
    void a_case_of_another_township_is_not_found_by_any_search() throws Exception {
        HouseholdForm form = Families.poorIn(MISHAN.village);
        String number = cases.submitted(MISHAN, form);

        for (String typed : List.of(number, form.members.get(0).name, form.members.get(0).identityNumber)) {
            assertEquals(0, found(Login.YANGMU_CLERK, typed));
            assertEquals(0, found(Login.YANGMU_VILLAGE, typed));
            assertEquals(1, found(Login.MISHAN_CLERK, typed));
        }
    }

    @Test
    void a_notice_of_another_township_is_not_listed() throws Exception {
        String number = cases.objectedTo(MISHAN);

        assertEquals(0, noticesSeenBy(Login.YANGMU_CLERK, number));
        assertEquals(1, noticesSeenBy(Login.MISHAN_CLERK, number));
    }

    @Test
    void a_benefit_of_another_township_is_neither_listed_nor_summed() throws Exception {
        HouseholdForm form = Families.poorIn(MISHAN.village);
        grant(form);
        String name = form.members.get(0).name;

        assertEquals(0, paidUnder(Login.YANGMU_CLERK, new BenefitFilter(null, name)));
        assertEquals(0, paidUnder(Login.YANGMU_CLERK, new BenefitFilter(MISHAN.code, null)));
        assertEquals(0, paidUnder(Login.YANGMU_VILLAGE, new BenefitFilter(MISHAN.village, null)));
        assertEquals(1, paidUnder(Login.MISHAN_CLERK, new BenefitFilter(null, name)));
        assertEquals(1, paidUnder(Login.FINANCE, new BenefitFilter(null, name)));
    }

    @Test
    void a_draft_is_found_by_nobody_else() throws Exception {
        As.the(Login.MISHAN_CLERK).run(() -> drafts.save("doors", "密山镇的草稿"));

        As.the(Login.YANGMU_CLERK).run(() -> drafts.discard("doors"));

        assertTrue(As.the(Login.YANGMU_CLERK).call(() -> drafts.find("doors")).isEmpty());
        assertEquals(
                "密山镇的草稿",
                As.the(Login.MISHAN_CLERK).call(() -> drafts.find("doors")).orElseThrow());
    }

    @Test
    void only_colleagues_of_the_own_township_are_offered_as_second_investigators() throws Exception {
        List<String> offered = YANGMU.investigator().call(() -> enquiry.secondInvestigators()).stream()
                .map(one -> one.login())
                .toList();

        assertEquals(List.of("yangmu-investigator2"), offered);
    }

    @Test
    void an_agent_sees_the_own_village_only() throws Exception {
        HouseholdForm theirs = Families.poorIn(YANGMU.otherVillage);
        String number = cases.submitted(YANGMU, theirs);
        String own = cases.submitted(YANGMU);

        Expect.notFound(Login.YANGMU_VILLAGE, () -> files.open(number));
        assertFalse(onTheDesk(Login.YANGMU_VILLAGE, null).contains(number));
        assertEquals(Set.of(), onTheDesk(Login.YANGMU_VILLAGE, YANGMU.otherVillage));
        assertEquals(0, found(Login.YANGMU_VILLAGE, theirs.members.get(0).identityNumber));
        assertEquals(number, openedBy(Login.YANGMU_CLERK, number));
        assertEquals(own, openedBy(Login.YANGMU_VILLAGE, own));
    }

    @Test
    void an_agent_does_not_count_another_village() throws Exception {
        long counted = applicationsCountedFor(Login.YANGMU_VILLAGE);

        cases.submitted(YANGMU, Families.poorIn(YANGMU.otherVillage));

        assertEquals(counted, applicationsCountedFor(Login.YANGMU_VILLAGE));
    }

    @Test
    void the_bureau_sees_every_township() throws Exception {
        String here = cases.submitted(YANGMU);
        String there = cases.submitted(MISHAN);

        for (Login login : List.of(Login.BUREAU_APPROVER, Login.BUREAU_SUPERVISOR)) {
            assertEquals(here, openedBy(login, here));
            assertEquals(there, openedBy(login, there));
            assertEquals(1, found(login, there));
            assertTrue(onTheDesk(login, null).containsAll(Set.of(here, there)));
        }
    }

    @Test
    void the_verification_centre_sees_a_case_once_it_is_asked() throws Exception {
        String number = cases.accepted(MISHAN);
        Expect.notFound(Login.VERIFICATION, () -> files.open(number));

        MISHAN.clerk().run(() -> enquiry.requestCheck(number, ""));

        assertEquals(number, openedBy(Login.VERIFICATION, number));
    }

    @Test
    void the_verification_centre_has_its_own_duties_on_the_desk_and_no_other() throws Exception {
        cases.submitted(MISHAN);
        MISHAN.clerk().run(() -> enquiry.requestCheck(cases.accepted(MISHAN), ""));

        Set<Duty> duties =
                As.the(Login.VERIFICATION).call(() -> desk.tasks(everything(null), Integer.MAX_VALUE)).stream()
                        .map(TaskRow::duty)
                        .collect(Collectors.toSet());

        assertEquals(Set.of(Duty.ANSWER_CHECK), duties);
    }

    @ParameterizedTest
    @EnumSource(
            value = Login.class,
            mode = Mode.INCLUDE,
            names = {
                "FINANCE",
                "BUSINESS",
                "BUREAU_POLICY",
                "BUREAU_SERVICE",
                "AUDIT_ADMIN",
                "SECURITY_ADMIN",
                "SYSTEM_ADMIN"
            })
    void who_has_no_part_in_a_case_sees_no_household(Login login) throws Exception {
        HouseholdForm form = Families.poorIn(MISHAN.village);
        String number = cases.submitted(MISHAN, form);

        Expect.forbidden(login, () -> files.open(number));
        Expect.forbidden(login, () -> desk.search(form.members.get(0).identityNumber));
        Expect.forbidden(login, () -> desk.tasks(everything(null), 100));
        Expect.forbidden(login, () -> desk.counts(true));
    }

    @ParameterizedTest
    @EnumSource(
            value = Login.class,
            mode = Mode.INCLUDE,
            names = {"BUSINESS", "BUREAU_POLICY", "AUDIT_ADMIN", "SECURITY_ADMIN", "SYSTEM_ADMIN"})
    void who_has_no_part_in_payment_sees_no_list(Login login) throws Exception {
        long list = lists.made(MISHAN);

        Expect.forbidden(login, () -> payment.head(list));
        Expect.forbidden(login, () -> payment.lines(list, 0, 10));
        Expect.forbidden(login, () -> payment.overview(lists.nextMonth()));
        Expect.forbidden(login, () -> payment.export(list, ExportPurpose.PAYMENT, new ByteArrayOutputStream()));
    }

    @Test
    void a_list_of_another_township_is_not_made() throws Exception {
        lists.none(MISHAN);

        Expect.refusal("area.not-yours", Login.YANGMU_CLERK, () -> payment.generate(MISHAN.code, lists.nextMonth()));

        assertEquals(0, lists.howMany(MISHAN));
    }

    @Test
    void a_list_of_another_township_is_not_made_anew() throws Exception {
        long list = lists.made(MISHAN);
        String before = lists.standingOf(list);

        Expect.refusal("area.not-yours", Login.YANGMU_CLERK, () -> payment.generate(MISHAN.code, lists.nextMonth()));

        assertEquals(before, lists.standingOf(list));
    }

    @Test
    void a_list_of_another_township_is_not_signed() throws Exception {
        long list = lists.frozen(MISHAN);
        String before = lists.standingOf(list);

        Expect.notFound(Login.YANGMU_HEAD, () -> payment.sign(list));

        assertEquals(before, lists.standingOf(list));
        MISHAN.head().run(() -> payment.sign(list));
        assertTrue(lists.standingOf(list).startsWith("SIGNED"));
    }

    @Test
    void a_list_of_another_township_is_not_read() throws Exception {
        long list = lists.made(MISHAN);

        for (String reader : LIST_READERS) {
            Expect.notFound(YANGMU.login(reader), () -> payment.head(list));
            Expect.notFound(YANGMU.login(reader), () -> payment.lines(list, 0, 10));
            assertEquals(Set.of(YANGMU.code), townshipsSeenBy(YANGMU.login(reader)));
            assertTrue(townshipsSeenBy(MISHAN.login(reader)).contains(MISHAN.code));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Login.class,
            mode = Mode.INCLUDE,
            names = {"YANGMU_CLERK", "YANGMU_APPROVER", "YANGMU_HEAD"})
    void a_list_of_another_township_is_not_exported(Login login) throws Exception {
        long list = lists.made(MISHAN);
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();

        Expect.notFound(login, () -> payment.export(list, ExportPurpose.ARCHIVE, sheet));
        Expect.notFound(login, () -> payment.exportCsv(list, ExportPurpose.ARCHIVE, sheet));

        assertEquals(0, sheet.size());
    }

    @Test
    void finance_sees_a_list_once_the_bureau_has_received_it() throws Exception {
        long list = lists.frozen(MISHAN);
        assertHiddenFromFinance(list);
        MISHAN.head().run(() -> payment.sign(list));
        assertHiddenFromFinance(list);

        As.the(Login.BUREAU_SERVICE).run(() -> payment.receive(list));

        assertEquals(list, As.the(Login.FINANCE).call(() -> payment.head(list)).id());
        assertTrue(townshipsSeenBy(Login.FINANCE).contains(MISHAN.code));
    }

    private void assertHiddenFromFinance(long list) throws Exception {
        Expect.notFound(Login.FINANCE, () -> payment.head(list));
        Expect.notFound(Login.FINANCE, () -> payment.lines(list, 0, 10));
        Expect.notFound(Login.FINANCE, () -> payment.export(list, ExportPurpose.PAYMENT, new ByteArrayOutputStream()));
        assertFalse(townshipsSeenBy(Login.FINANCE).contains(MISHAN.code));
    }

    private void grant(HouseholdForm form) throws Exception {
        String number = cases.submitted(MISHAN, form);
        cases.accept(MISHAN, number);
        cases.bringToDecision(MISHAN, number);
        cases.approve(MISHAN, number);
    }

    private String openedBy(Login login, String number) throws Exception {
        return As.the(login).call(() -> files.open(number)).aCase().number();
    }

    private Set<String> onTheDesk(Login login, String area) throws Exception {
        return As.the(login).call(() -> desk.tasks(everything(area), Integer.MAX_VALUE)).stream()
                .map(TaskRow::number)
                .collect(Collectors.toSet());
    }

    private static TaskFilter everything(String area) {
        return new TaskFilter(null, true, area, null, null);
    }

    private long applicationsCountedFor(Login login) throws Exception {
        return As.the(login).call(() -> desk.counts(true)).stream()
                .filter(count -> count.duty() == Duty.ACCEPT)
                .mapToLong(DutyCount::open)
                .sum();
    }

    private int found(Login login, String typed) throws Exception {
        return As.the(login).call(() -> desk.search(typed)).size();
    }

    private int noticesSeenBy(Login login, String number) throws Exception {
        return As.the(login).call(() -> notices.ofCase(number)).size();
    }

    /** The households on the page, which are as many as in the sum. */
    private long paidUnder(Login login, BenefitFilter filter) throws Exception {
        long summed = As.the(login).call(() -> benefits.totals(filter)).households();

        assertEquals(
                summed,
                As.the(login).call(() -> benefits.inPayment(filter, 0, 100)).size());
        return summed;
    }

    private Set<String> townshipsSeenBy(Login login) throws Exception {
        return As.the(login).call(() -> payment.overview(lists.nextMonth())).stream()
                .map(ListOverview::townshipCode)
                .collect(Collectors.toSet());
    }
}
