package org.jiuzhu.doors;

import static org.jiuzhu.doors.Township.MISHAN;
import static org.jiuzhu.doors.Township.YANGMU;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiuzhu.benefit.RetentionClock;
import org.jiuzhu.casework.CaseArchive;
import org.jiuzhu.casework.CaseEvidence;
import org.jiuzhu.casework.EvidenceReading;
import org.jiuzhu.casework.EvidenceReception;
import org.jiuzhu.casework.Intake;
import org.jiuzhu.evidence.EvidenceForm;
import org.jiuzhu.evidence.EvidencePurpose;
import org.jiuzhu.evidence.EvidenceShelf.Attached;
import org.jiuzhu.evidence.PaperKind;
import org.jiuzhu.evidence.Retention.RetentionReason;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.Login;
import org.jiuzhu.harness.ShippedArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The files of a case: whoever works on it adds, whoever decides looks, nobody else knows of them; nothing is half done. */
@ExtendWith(ArquillianExtension.class)
class EvidenceIT {
    @Inject
    private EvidenceReception reception;

    @Inject
    private CaseEvidence evidence;

    @Inject
    private EvidenceReading reading;

    @Inject
    private RetentionClock clock;

    @Inject
    private Intake intake;

    @Inject
    private Casework cases;

    @Inject
    private Registers registers;

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(EvidenceIT.class);
    }

    @Test
    void a_photo_stands_in_its_case_byte_by_byte() throws Exception {
        String number = cases.accepted(YANGMU);
        byte[] photo = Pictures.photo();

        Attached attached = add(YANGMU.investigator(), number, PaperKind.SURVEY_PHOTO, photo);

        CaseArchive archive = open(Login.YANGMU_CLERK, number);
        assertEquals(1, archive.standing().size());
        assertEquals(Set.of(EvidencePurpose.SURVEY), archive.standing().get(0).purposes());
        assertEquals("yangmu-investigator", archive.standing().get(0).uploadedBy());
        assertEquals(400, archive.standing().get(0).file().width());
        Path bytes =
                YANGMU.approver().call(() -> reading.look(attached.item().id())).bytes();
        assertArrayEquals(photo, Files.readAllBytes(bytes));
        assertEquals(1, audited("EVIDENCE_VIEWED", "yangmu-approver", attached));
    }

    @Test
    void another_township_and_another_village_know_nothing_of_it() throws Exception {
        String number = cases.submitted(YANGMU, Families.poorIn(YANGMU.otherVillage));
        long id = add(YANGMU.clerk(), number, PaperKind.IDENTITY, Pictures.photo())
                .item()
                .id();

        for (Login stranger : List.of(Login.MISHAN_CLERK, Login.MISHAN_APPROVER, Login.YANGMU_VILLAGE)) {
            Expect.notFound(stranger, () -> evidence.open(number));
            Expect.notFound(stranger, () -> evidence.count(number));
            Expect.notFound(stranger, () -> reading.look(id));
            Expect.notFound(stranger, () -> reading.glance(id));
            Expect.notFound(stranger, () -> reading.catalogue(number));
            Expect.notFound(stranger, () -> clock.of(number));
        }
        for (Login stranger : List.of(Login.MISHAN_CLERK, Login.YANGMU_VILLAGE)) {
            Expect.notFound(stranger, () -> receive(number, PaperKind.OTHER, Pictures.photo()));
            Expect.notFound(stranger, () -> evidence.describe(id, PaperKind.OTHER, Set.of()));
            Expect.notFound(stranger, () -> evidence.move(id, 1));
            Expect.notFound(stranger, () -> evidence.withdraw(id, "不对"));
            Expect.notFound(stranger, () -> evidence.putOnShelf(number, "1", "2"));
        }
        assertEquals(1, open(Login.YANGMU_CLERK, number).standing().size());
    }

    @ParameterizedTest
    @EnumSource(
            value = Login.class,
            mode = Mode.INCLUDE,
            names = {"YANGMU_APPROVER", "YANGMU_HEAD", "BUREAU_APPROVER", "BUREAU_SUPERVISOR"})
    void who_decides_or_watches_looks_and_does_not_touch(Login login) throws Exception {
        String number = cases.submitted(YANGMU);
        long id = add(YANGMU.clerk(), number, PaperKind.IDENTITY, Pictures.photo())
                .item()
                .id();

        assertFalse(open(login, number).mayAdd());
        assertEquals(id, As.the(login).call(() -> reading.look(id)).item().id());
        Expect.forbidden(login, () -> receive(number, PaperKind.OTHER, Pictures.photo()));
        Expect.forbidden(login, () -> evidence.withdraw(id, "不对"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Login.class,
            mode = Mode.INCLUDE,
            names = {"FINANCE", "BUSINESS", "VERIFICATION", "BUREAU_POLICY", "BUREAU_SERVICE", "AUDIT_ADMIN"})
    void who_has_no_part_in_the_case_sees_nothing(Login login) throws Exception {
        String number = cases.submitted(YANGMU);
        long id = add(YANGMU.agent(), number, PaperKind.IDENTITY, Pictures.photo())
                .item()
                .id();

        Expect.forbidden(login, () -> evidence.open(number));
        Expect.forbidden(login, () -> reading.look(id));
        Expect.forbidden(login, () -> reading.glance(id));
    }

    @Test
    void the_same_photo_twice_is_one_that_serves_both_purposes() throws Exception {
        String number = cases.accepted(YANGMU);
        byte[] photo = Pictures.photo();
        add(YANGMU.clerk(), number, PaperKind.SURVEY_PHOTO, photo);

        Attached again = add(YANGMU.clerk(), number, PaperKind.APPRAISAL_PHOTO, photo);

        assertTrue(again.again());
        CaseArchive archive = open(Login.YANGMU_CLERK, number);
        assertEquals(1, archive.items().size());
        assertEquals(
                EnumSet.of(EvidencePurpose.SURVEY, EvidencePurpose.APPRAISAL),
                archive.items().get(0).purposes());
    }

    @Test
    void the_same_photo_of_another_household_is_flagged_at_both() throws Exception {
        byte[] photo = Pictures.photo();
        String ours = cases.accepted(YANGMU);
        String alsoOurs = cases.accepted(YANGMU);
        String theirs = cases.accepted(MISHAN);
        add(YANGMU.clerk(), ours, PaperKind.SURVEY_PHOTO, photo);
        assertEquals(List.of(), open(Login.YANGMU_CLERK, ours).reused());

        assertTrue(add(YANGMU.clerk(), alsoOurs, PaperKind.SURVEY_PHOTO, photo).elsewhere());
        assertTrue(add(MISHAN.clerk(), theirs, PaperKind.SURVEY_PHOTO, photo).elsewhere());

        List<String> seenHere = open(Login.YANGMU_CLERK, ours).reused().stream()
                .map(reused -> String.valueOf(reused.number()))
                .sorted()
                .toList();
        assertEquals(List.of(alsoOurs, "null"), seenHere);
        assertNull(open(Login.MISHAN_CLERK, theirs).reused().get(0).number());
        assertEquals(2, open(Login.BUREAU_SUPERVISOR, theirs).reused().size());
        assertEquals(
                1,
                registers.count(
                        "select count(*) from evidence_file f where f.id in (select i.file_id"
                                + " from evidence_item i where i.case_number in (?, ?, ?))",
                        ours,
                        alsoOurs,
                        theirs));
    }

    @Test
    void pages_are_put_in_order() throws Exception {
        String number = cases.submitted(YANGMU);
        List<Long> ids = List.of(one(number), one(number), one(number));

        YANGMU.clerk().run(() -> evidence.move(ids.get(2), 1));

        assertEquals(List.of(ids.get(2), ids.get(0), ids.get(1)), order(number));
        YANGMU.clerk().run(() -> evidence.move(ids.get(2), 99));
        assertEquals(List.of(ids.get(0), ids.get(1), ids.get(2)), order(number));
    }

    @Test
    void what_is_withdrawn_stays_to_be_seen_and_may_come_again() throws Exception {
        String number = cases.submitted(YANGMU);
        byte[] photo = Pictures.photo();
        long id = add(YANGMU.clerk(), number, PaperKind.IDENTITY, photo).item().id();
        Expect.refusal("form.faults", Login.YANGMU_CLERK, () -> evidence.withdraw(id, " "));

        YANGMU.clerk().run(() -> evidence.withdraw(id, "拍错了人家"));

        CaseArchive archive = open(Login.YANGMU_APPROVER, number);
        assertEquals(0, archive.standing().size());
        assertEquals("拍错了人家", archive.withdrawn().get(0).withdrawnReason());
        Expect.refusal("evidence.withdrawn", Login.YANGMU_CLERK, () -> evidence.withdraw(id, "再撤"));
        assertFalse(add(YANGMU.clerk(), number, PaperKind.IDENTITY, photo).again());
    }

    @Test
    void what_is_refused_leaves_nothing() throws Exception {
        String number = cases.submitted(YANGMU);
        String before = standing();

        Expect.refusal("evidence.type", Login.YANGMU_CLERK, () -> receive(number, PaperKind.OTHER, Pictures.program()));
        Expect.refusal(
                "evidence.broken", Login.YANGMU_CLERK, () -> receive(number, PaperKind.OTHER, Pictures.brokenPdf()));
        Expect.refusal("evidence.kind", Login.YANGMU_CLERK, () -> receive(number, null, Pictures.photo()));
        Expect.refusal("evidence.cut-short", Login.YANGMU_CLERK, () -> {
            byte[] photo = Pictures.photo();
            reception.receive(number, form(PaperKind.OTHER), new ByteArrayInputStream(photo), photo.length + 1);
        });

        assertEquals(before, standing());
    }

    @Test
    void a_withdrawn_application_takes_no_more() throws Exception {
        String number = cases.submitted(YANGMU);
        YANGMU.clerk().run(() -> intake.withdraw(number, "不再申请"));

        Expect.refusal(
                "evidence.case-closed",
                Login.YANGMU_CLERK,
                () -> receive(number, PaperKind.DELIVERY_RECEIPT, Pictures.photo()));
        assertFalse(open(Login.YANGMU_CLERK, number).mayAdd());
        assertEquals(
                RetentionReason.NOT_GRANTED,
                YANGMU.clerk().call(() -> clock.of(number)).reason());
    }

    @Test
    void what_is_missing_follows_the_case() throws Exception {
        String number = cases.submitted(YANGMU);
        assertEquals(3, open(Login.YANGMU_CLERK, number).missing());
        add(YANGMU.clerk(), number, PaperKind.APPLICATION, Pictures.photo());
        assertEquals(2, open(Login.YANGMU_CLERK, number).missing());

        String granted = cases.granted(YANGMU);

        assertEquals(10, open(Login.YANGMU_CLERK, granted).missing());
        assertEquals(
                RetentionReason.IN_PAYMENT,
                YANGMU.clerk().call(() -> clock.of(granted)).reason());
    }

    @Test
    void the_same_photo_at_the_same_moment_is_one() throws Exception {
        String number = cases.submitted(YANGMU);
        byte[] photo = Pictures.photo();
        List<Callable<Object>> all = Stream.generate(() -> photo)
                .limit(4)
                .map(bytes -> meanwhile(number, bytes))
                .toList();

        for (Callable<Object> one : all) {
            one.call();
        }

        assertEquals(1, open(Login.YANGMU_CLERK, number).items().size());
    }

    @Test
    void the_paper_has_its_place_on_a_shelf() throws Exception {
        String number = cases.submitted(YANGMU);
        assertNull(open(Login.YANGMU_CLERK, number).shelf());

        YANGMU.clerk().run(() -> evidence.putOnShelf(number, "杨木村 2 盒", "3 号柜"));
        YANGMU.clerk().run(() -> evidence.putOnShelf(number, "杨木村 3 盒", "3 号柜"));

        assertEquals("杨木村 3 盒", open(Login.YANGMU_APPROVER, number).shelf().box());
    }

    private Callable<Object> meanwhile(String number, byte[] bytes) {
        try {
            return YANGMU.clerk().meanwhile(() -> receive(number, PaperKind.IDENTITY, bytes));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private long one(String number) throws Exception {
        return add(YANGMU.clerk(), number, PaperKind.OTHER, Pictures.photo())
                .item()
                .id();
    }

    private List<Long> order(String number) throws Exception {
        return open(Login.YANGMU_CLERK, number).standing().stream()
                .map(item -> item.id())
                .toList();
    }

    private Attached add(As officer, String number, PaperKind kind, byte[] bytes) throws Exception {
        return officer.call(() -> receive(number, kind, bytes));
    }

    private Attached receive(String number, PaperKind kind, byte[] bytes) {
        return reception.receive(number, form(kind), new ByteArrayInputStream(bytes), bytes.length);
    }

    private static EvidenceForm form(PaperKind kind) {
        EvidenceForm form = new EvidenceForm();
        form.kind = kind;
        form.name = "照片.jpg";
        return form;
    }

    private CaseArchive open(Login login, String number) throws Exception {
        return As.the(login).call(() -> evidence.open(number));
    }

    private long audited(String act, String login, Attached attached) throws Exception {
        return registers.count(
                "select count(*) from audit_entry where act = ? and login = ? and subject = ?",
                act,
                login,
                "evidence/" + attached.item().id());
    }

    /** Rows and files on disk. */
    private String standing() throws Exception {
        Path folder = Path.of(System.getenv("JIUZHU_DATA"), "evidence");
        try (Stream<Path> files = Files.walk(folder)) {
            return registers.text("select concat_ws('|', (select count(*) from evidence_file),"
                            + " (select count(*) from evidence_item), (select count(*) from audit_entry"
                            + " where act = 'EVIDENCE_ADDED'))")
                    + "|" + files.filter(Files::isRegularFile).count();
        }
    }
}
