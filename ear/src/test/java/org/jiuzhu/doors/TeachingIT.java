package org.jiuzhu.doors;

import static org.jiuzhu.doors.Township.LIUMAO;
import static org.jiuzhu.doors.Township.MISHAN;
import static org.jiuzhu.doors.Township.YANGMU;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiuzhu.delegation.Trainings;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.Login;
import org.jiuzhu.harness.ShippedArchive;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.steering.Guidance;
import org.jiuzhu.steering.GuidanceAttendee;
import org.jiuzhu.steering.GuidanceCertificates;
import org.jiuzhu.steering.GuidanceFilter;
import org.jiuzhu.steering.GuidanceForm;
import org.jiuzhu.steering.GuidanceKind;
import org.jiuzhu.steering.GuidanceResult;
import org.jiuzhu.steering.GuidanceRow;
import org.jiuzhu.steering.GuidanceSheet;
import org.jiuzhu.steering.SteeringFigures;
import org.jiuzhu.steering.TellingForm;
import org.jiuzhu.steering.TellingRow;
import org.jiuzhu.steering.TellingWay;
import org.jiuzhu.steering.TownshipGuidance;
import org.jiuzhu.steering.VillageTellings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 培训与指导 and 政策宣传到村 in the shipped archive: for whom, who came, certificates once, each township its own. */
@ExtendWith(ArquillianExtension.class)
class TeachingIT {
    @Inject
    private Guidance guidance;

    @Inject
    private GuidanceCertificates certificates;

    @Inject
    private Trainings trainings;

    @Inject
    private VillageTellings tellings;

    @Inject
    private SteeringFigures figures;

    @Inject
    private Registers registers;

    @Inject
    private Clocks clocks;

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(TeachingIT.class);
    }

    @BeforeEach
    void nothing_is_written_down() throws Exception {
        registers.change("delete from guidance_attendee where id > ?", 0);
        registers.change("delete from guidance_township where id > ?", 0);
        registers.change("delete from guidance_record where id > ?", 0);
        registers.change("delete from training_certificate where number like ?", "密民训〔测〕%");
        registers.change("delete from village_telling where id > ?", 0);
    }

    @Test
    void whoever_passed_a_course_gets_one_certificate_and_only_once() throws Exception {
        long id = entered(YANGMU.code, MISHAN.code);
        attend(
                id,
                Map.of(
                        "yangmu-clerk", GuidanceResult.PASSED,
                        "yangmu-head", GuidanceResult.FAILED,
                        "mishan-approver", GuidanceResult.PASSED));

        Expect.refusal("delegation.batch.pattern", Login.BUREAU_POLICY, () -> certificates.certify(id, "密民训〔测〕号", 1));
        Expect.forbidden(Login.BUREAU_APPROVER, () -> certificates.certify(id, "密民训〔测〕{0}号", 1));
        int given = As.the(Login.BUREAU_POLICY).call(() -> certificates.certify(id, "密民训〔测〕{0}号", 7));

        assertEquals(2, given);
        assertEquals(
                today().minusDays(5).plusMonths(36).minusDays(1),
                As.the(Login.BUREAU_POLICY).call(() -> trainings.of("mishan-approver")).stream()
                        .filter(one -> one.number().startsWith("密民训〔测〕"))
                        .findFirst()
                        .orElseThrow()
                        .validTo());
        Expect.refusal("guide.certified", Login.BUREAU_POLICY, () -> certificates.certify(id, "密民训〔测〕{0}号", 9));
        Expect.refusal("guide.certified", Login.BUREAU_POLICY, () -> guidance.attend(id, Map.of()));
        Expect.refusal("guide.certified", Login.BUREAU_POLICY, () -> guidance.strike(id, "登记错了"));
    }

    @Test
    void where_one_number_is_taken_nobody_gets_a_certificate() throws Exception {
        long first = entered(YANGMU.code);
        attend(first, Map.of("yangmu-clerk", GuidanceResult.PASSED));
        As.the(Login.BUREAU_POLICY).run(() -> certificates.certify(first, "密民训〔测〕{0}号", 2));
        long second = entered(YANGMU.code);
        attend(second, Map.of("yangmu-head", GuidanceResult.PASSED, "yangmu-clerk", GuidanceResult.PASSED));
        long before = registers.count("select count(*) from training_certificate where number like ?", "密民训〔测〕%");

        boolean clerkFirst = As.the(Login.BUREAU_POLICY)
                .call(() -> guidance.attendees(second))
                .get(0)
                .officerLogin()
                .equals("yangmu-clerk");
        Expect.refusal(
                "training.known",
                Login.BUREAU_POLICY,
                () -> certificates.certify(second, "密民训〔测〕{0}号", clerkFirst ? 2 : 1));

        assertEquals(
                before, registers.count("select count(*) from training_certificate where number like ?", "密民训〔测〕%"));
        assertEquals(
                0,
                registers.count(
                        "select count(*) from guidance_record where id = ? and certified_by is not null", second));
    }

    @Test
    void a_township_sees_what_was_for_it_and_its_own_officers() throws Exception {
        long both = entered(YANGMU.code, MISHAN.code);
        attend(both, Map.of("yangmu-clerk", GuidanceResult.ATTENDED, "mishan-clerk", GuidanceResult.ATTENDED));
        long other = entered(LIUMAO.code);

        List<GuidanceRow> rows = YANGMU.clerk().call(() -> guidance.page(year(), 25));
        assertEquals(List.of(both), rows.stream().map(GuidanceRow::id).toList());
        assertEquals(List.of(YANGMU.title), rows.get(0).townships());
        assertEquals(1, rows.get(0).officers());
        List<GuidanceAttendee> own = YANGMU.clerk().call(() -> guidance.attendees(both));
        assertEquals(
                List.of("yangmu-clerk"),
                own.stream().map(GuidanceAttendee::officerLogin).toList());
        Expect.notFound(Login.YANGMU_CLERK, () -> guidance.get(other));
        Expect.forbidden(Login.YANGMU_CLERK, () -> guidance.enter(form(YANGMU.code)));
        Expect.refusal(
                "guide.stranger",
                Login.BUREAU_POLICY,
                () -> guidance.attend(both, Map.of("liumao-clerk", GuidanceResult.ATTENDED)));
        assertEquals(
                2,
                As.the(Login.BUREAU_SERVICE)
                        .call(() -> guidance.page(year(), 25))
                        .size());
    }

    @Test
    void what_was_struck_stays_and_is_not_counted() throws Exception {
        long kept = entered(YANGMU.code);
        long struck = entered(YANGMU.code);
        attend(kept, Map.of("yangmu-clerk", GuidanceResult.PASSED, "yangmu-head", GuidanceResult.ATTENDED));
        attend(struck, Map.of("yangmu-clerk", GuidanceResult.PASSED));
        As.the(Login.BUREAU_POLICY).run(() -> guidance.strike(struck, "登记重复"));

        TownshipGuidance sum =
                YANGMU.head().call(() -> figures.townships(first(), last())).get(0);

        assertEquals(1, sum.sessions());
        assertEquals(0, new BigDecimal("6.5").compareTo(sum.hours()));
        assertEquals(2, sum.officers());
        assertEquals(2, YANGMU.clerk().call(() -> guidance.page(year(), 25)).size());
        assertTrue(exported().contains("6.5"));
    }

    private String exported() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GuidanceSheet.Words words = new GuidanceSheet.Words(Collections.nCopies(10, "列"), Enum::name, "、", "作废");
        YANGMU.clerk().run(() -> guidance.export(year(), words, out));
        Path kept = Files.createTempFile("guidance", ".xlsx");
        Files.write(kept, out.toByteArray());
        try (ZipFile zip = new ZipFile(kept.toFile())) {
            ZipEntry sheet = zip.getEntry("xl/worksheets/sheet1.xml");
            return new String(zip.getInputStream(sheet).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(kept);
        }
    }

    @Test
    void villages_are_told_by_their_own_and_counted_once() throws Exception {
        TellingForm form = telling(YANGMU.village, YANGMU.otherVillage);
        assertEquals(2, YANGMU.clerk().call(() -> tellings.tell(form, null)));
        YANGMU.agent().run(() -> tellings.tell(again(YANGMU.village), null));
        Expect.refusal("area.not-yours", Login.YANGMU_CLERK, () -> tellings.tell(telling(MISHAN.village), null));
        Expect.refusal("area.not-yours", Login.YANGMU_VILLAGE, () -> tellings.tell(telling(YANGMU.otherVillage), null));
        Expect.refusal("telling.no-village", Login.YANGMU_CLERK, () -> tellings.tell(telling(YANGMU.code), null));
        Expect.refusal("telling.known", Login.YANGMU_CLERK, () -> tellings.tell(form, null));
        Expect.refusal(
                "telling.photo-kind",
                Login.YANGMU_CLERK,
                () -> tellings.tell(telling(YANGMU.village), PublishingPoliciesIT.ONE_PAGE));

        TownshipGuidance sum =
                YANGMU.head().call(() -> figures.townships(first(), last())).get(0);
        assertEquals(2, sum.reached());
        assertEquals(3, sum.tellings());
        assertTrue(sum.villages() > sum.reached());
        List<TellingRow> seen = YANGMU.agent().call(() -> tellings.page(today().getYear(), null, 0, 25));
        assertEquals(2, seen.size());
        assertTrue(MISHAN.clerk()
                .call(() -> tellings.page(today().getYear(), null, 0, 25))
                .isEmpty());
        long last = seen.get(0).id();
        Expect.notFound(Login.MISHAN_CLERK, () -> tellings.strike(last, "不是本乡"));
        YANGMU.clerk().run(() -> tellings.strike(last, "登记错了"));
        assertEquals(
                2,
                YANGMU.head()
                        .call(() -> figures.townships(first(), last()))
                        .get(0)
                        .tellings());
    }

    private LocalDate today() {
        return clocks.today();
    }

    private LocalDate first() {
        return today().minusDays(60);
    }

    private LocalDate last() {
        return today();
    }

    private GuidanceFilter year() {
        return new GuidanceFilter(today().minusDays(5).getYear(), null, null, 0);
    }

    private GuidanceForm form(String... townships) {
        GuidanceForm form = new GuidanceForm();
        form.kind = GuidanceKind.COURSE;
        form.heldOn = today().minusDays(5);
        form.topic = "一级审批流程";
        form.hours = "6.5";
        form.givenBy = "社会救助科";
        form.townships = townships;
        return form;
    }

    private long entered(String... townships) throws Exception {
        return As.the(Login.BUREAU_POLICY).call(() -> guidance.enter(form(townships)));
    }

    private void attend(long id, Map<String, GuidanceResult> came) throws Exception {
        As.the(Login.BUREAU_POLICY).run(() -> guidance.attend(id, came));
    }

    private TellingForm telling(String... villages) {
        TellingForm form = new TellingForm();
        form.villages = villages;
        form.toldOn = today();
        form.way = TellingWay.MEETING;
        form.topic = "低保怎样申请";
        form.toldBy = "乡经办人";
        return form;
    }

    private TellingForm again(String village) {
        TellingForm form = telling(village);
        form.way = TellingWay.LEAFLET;
        form.persons = "120";
        return form;
    }
}
