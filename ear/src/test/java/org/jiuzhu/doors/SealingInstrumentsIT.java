package org.jiuzhu.doors;

import static org.jiuzhu.doors.Township.*;
import static org.junit.jupiter.api.Assertions.*;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiuzhu.delegation.InstrumentActs;
import org.jiuzhu.delegation.InstrumentForm;
import org.jiuzhu.delegation.InstrumentState;
import org.jiuzhu.document.OfficialPaper;
import org.jiuzhu.document.SealRow;
import org.jiuzhu.document.SealUses;
import org.jiuzhu.evidence.CertificateRow;
import org.jiuzhu.evidence.CertificateScans;
import org.jiuzhu.evidence.MediaKind;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.Login;
import org.jiuzhu.harness.ShippedArchive;
import org.jiuzhu.papers.InstrumentPapers;
import org.jiuzhu.papers.InstrumentPapers.Sealed;
import org.jiuzhu.papers.IssuedPapers;
import org.jiuzhu.papers.IssuedPapers.Verified;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.FieldRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 委托书 under seal: issued once after it was signed, in the ledger, found by its code with its standing; scans of training. */
@ExtendWith(ArquillianExtension.class)
class SealingInstrumentsIT {
    private static final String ADDRESS = "http://localhost/public/verify.xhtml?code=";
    private static final String SIGNATORY = "密山市人民政府";

    @Inject
    private InstrumentActs acts;

    @Inject
    private InstrumentPapers papers;

    @Inject
    private IssuedPapers verifying;

    @Inject
    private SealUses seals;

    @Inject
    private CertificateScans scans;

    @Inject
    private Registers registers;

    @Inject
    private Clocks clocks;

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(SealingInstrumentsIT.class);
    }

    @Test
    void a_draft_is_not_sealed_and_nobody_seals_but_the_bureau() throws Exception {
        String number = drafted();

        Expect.refusal("delegation.unsigned", Login.BUREAU_POLICY, () -> seal(number));
        Expect.forbidden(Login.LIUMAO_HEAD, () -> seal(number));
        Expect.forbidden(Login.BUREAU_SUPERVISOR, () -> seal(number));
        assertTrue(papers.find(number).isEmpty());
    }

    @Test
    void a_signed_instrument_is_sealed_once_and_is_the_same_ever_after() throws Exception {
        String number = signed();

        Sealed first = As.the(Login.BUREAU_POLICY).call(() -> seal(number));
        Sealed again = As.the(Login.BUREAU_APPROVER)
                .call(() -> papers.issue(number, says(number).say("另一句话"), ADDRESS));

        assertArrayEquals(first.pdf(), again.pdf());
        assertArrayEquals(first.pdf(), papers.again(number).pdf());
        String pdf = new String(first.pdf(), StandardCharsets.ISO_8859_1);
        assertTrue(pdf.startsWith("%PDF-") && pdf.contains("/ETSI.CAdES.detached"), "signed");
        assertTrue(pdf.contains("<pdfaid:part>2</pdfaid:part>") || pdf.contains("pdfaid:part=\"2\""), "can be kept");
        List<SealRow> used = As.the(Login.BUREAU_SUPERVISOR)
                .call(() -> seals.page(new SealUses.Filter(clocks.today(), clocks.today(), LIUMAO.code), null, 500));
        assertEquals(
                1,
                used.stream()
                        .filter(row -> row.documentNumber().equals(number)
                                && row.seal().equals(SIGNATORY))
                        .count());
    }

    @Test
    void whoever_holds_the_code_learns_whether_the_instrument_still_holds() throws Exception {
        String number = signed();
        String code =
                As.the(Login.BUREAU_POLICY).call(() -> seal(number)).paper().code();

        Verified found =
                verifying.verify(code.toLowerCase(java.util.Locale.ROOT)).orElseThrow();
        assertEquals(number, found.number());
        assertEquals("柳毛乡", found.name());
        assertEquals(InstrumentState.SIGNED, found.standing());

        As.the(Login.BUREAU_POLICY).run(() -> acts.revoke(number, "试验结束"));
        assertEquals(
                InstrumentState.REVOKED, verifying.verify(code).orElseThrow().standing());
    }

    @Test
    void what_was_revoked_is_sealed_no_more() throws Exception {
        String number = signed();
        As.the(Login.BUREAU_POLICY).run(() -> acts.revoke(number, "试验结束"));

        Expect.refusal("delegation.already-revoked", Login.BUREAU_POLICY, () -> seal(number));
    }

    @Test
    void the_ledger_leaves_as_a_sheet_that_says_who_sealed_what() throws Exception {
        String number = signed();
        As.the(Login.BUREAU_POLICY).run(() -> seal(number));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        As.the(Login.BUREAU_SUPERVISOR)
                .run(() -> seals.export(
                        new SealUses.Filter(clocks.today(), clocks.today(), null),
                        List.of("时间", "印章", "文号", "单位", "用印人"),
                        out));

        String csv = out.toString(StandardCharsets.UTF_8);
        assertTrue(csv.contains("\"" + SIGNATORY + "\",\"" + number + "\",\"柳毛乡\""), csv);
        Expect.forbidden(
                Login.LIUMAO_CLERK, () -> seals.export(new SealUses.Filter(null, null, null), List.of("x"), out));
    }

    @Test
    void a_certificate_carries_a_scan_that_the_bureau_sees_and_a_township_does_not() throws Exception {
        List<CertificateRow> page = As.the(Login.BUREAU_SUPERVISOR).call(() -> scans.page(0, 50));
        long id = page.get(0).id();
        byte[] picture = Pictures.photo();

        As.the(Login.BUREAU_POLICY).run(() -> scans.attach(id, new ByteArrayInputStream(picture), picture.length));

        CertificateScans.Scan scan = As.the(Login.BUREAU_APPROVER).call(() -> scans.look(id));
        assertEquals(MediaKind.JPEG, scan.media());
        assertArrayEquals(picture, Files.readAllBytes(scan.bytes()));
        assertNotNull(As.the(Login.BUREAU_SUPERVISOR)
                .call(() -> scans.page(0, 50))
                .get(0)
                .scannedAt());
        Expect.forbidden(Login.LIUMAO_HEAD, () -> scans.look(id));
        Expect.forbidden(Login.BUREAU_SUPERVISOR, () -> scans.attach(id, InputNothing.OF, 0));
    }

    @Test
    void what_is_no_scan_or_too_large_is_refused_and_nothing_is_kept() throws Exception {
        long id =
                As.the(Login.BUREAU_POLICY).call(() -> scans.page(0, 50)).get(1).id();
        byte[] script = "#!/bin/sh\nrm -rf /\n".repeat(40).getBytes(StandardCharsets.UTF_8);
        As policy = As.the(Login.BUREAU_POLICY);

        assertThrows(
                org.jiuzhu.shared.Refusal.class,
                () -> policy.run(() -> scans.attach(id, new ByteArrayInputStream(script), script.length)));
        FieldRefusal large = assertThrows(
                FieldRefusal.class, () -> policy.run(() -> scans.attach(id, InputNothing.OF, 11L * 1024 * 1024)));
        assertEquals("scan", large.field());
        assertEquals(0, registers.count("select count(*) from certificate_scan where certificate_id = ?", id));
    }

    /** A stream that nobody should read. */
    private static final class InputNothing extends java.io.InputStream {
        private static final InputNothing OF = new InputNothing();

        @Override
        public int read() {
            throw new AssertionError("read before it was refused");
        }
    }

    private Sealed seal(String number) {
        return papers.issue(number, says(number), ADDRESS);
    }

    private static OfficialPaper says(String number) {
        return new OfficialPaper(SIGNATORY, "社会救助业务审批权力下放委托书", number)
                .to("柳毛乡")
                .say("委托事项：最低生活保障。")
                .closing(List.of("受委托单位（盖章）：柳毛乡"), SIGNATORY, SIGNATORY, "2026年1月1日");
    }

    private String drafted() throws Exception {
        InstrumentForm form = Instruments.naming(clocks.today().plusYears(3), Login.LIUMAO_APPROVER);
        return As.the(Login.BUREAU_POLICY).call(() -> acts.draft(form)).number();
    }

    private String signed() throws Exception {
        String number = drafted();
        As.the(Login.BUREAU_APPROVER).run(() -> acts.sign(number, clocks.today()));
        return number;
    }
}
