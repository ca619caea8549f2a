package org.jiuzhu.doors;

import static org.jiuzhu.doors.Township.YANGMU;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiuzhu.document.BoundFile.Part;
import org.jiuzhu.document.BoundFile.Titles;
import org.jiuzhu.document.OfficialPaper;
import org.jiuzhu.document.PdfPages;
import org.jiuzhu.document.SealUses;
import org.jiuzhu.harness.Login;
import org.jiuzhu.harness.ShippedArchive;
import org.jiuzhu.papers.CourtBundles;
import org.jiuzhu.papers.IssuedKind;
import org.jiuzhu.papers.IssuedPapers;
import org.jiuzhu.papers.IssuedPapers.Printed;
import org.jiuzhu.papers.IssuedPapers.Verified;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A paper is issued once, can be kept, is signed, and is found again by its code; the bundle holds all of them. */
@ExtendWith(ArquillianExtension.class)
class IssuingPapersIT {
    private static final String ADDRESS = "http://localhost/public/verify.xhtml?code=";

    @Inject
    private Casework cases;

    @Inject
    private Registers registers;

    @Inject
    private IssuedPapers papers;

    @Inject
    private CourtBundles bundles;

    @Inject
    private SealUses seals;

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(IssuingPapersIT.class);
    }

    @Test
    void asked_again_it_is_the_same_to_the_byte() throws Exception {
        String number = cases.accepted(YANGMU);

        Printed first = issue(number, "受理");
        Printed again = issue(number, "受理");

        assertArrayEquals(first.pdf(), again.pdf());
        assertEquals(first.paper().code(), again.paper().code());
    }

    @Test
    void what_says_something_else_is_another_paper_and_the_earlier_one_stays() throws Exception {
        String number = cases.accepted(YANGMU);
        Printed first = issue(number, "受理");

        Printed other = issue(number, "受理，补充说明");

        assertNotEquals(first.paper().code(), other.paper().code());
        Printed kept = YANGMU.clerk().call(() -> papers.again(first.paper().code()));
        assertArrayEquals(first.pdf(), kept.pdf());
    }

    @Test
    void officers_of_another_township_neither_issue_nor_read_it() throws Exception {
        String number = cases.accepted(YANGMU);
        String code = issue(number, "受理").paper().code();

        Expect.notFound(Login.MISHAN_CLERK, () -> papers.issue(number, IssuedKind.RECEIPT, saying("受理"), ADDRESS));
        Expect.notFound(Login.MISHAN_CLERK, () -> papers.again(code));
        Expect.notFound(Login.MISHAN_CLERK, () -> papers.ofCase(number));
    }

    @Test
    void everyone_who_holds_the_code_learns_what_was_issued_and_not_to_whom() throws Exception {
        String number = cases.accepted(YANGMU);
        Printed printed = issue(number, "受理");
        String name = registers.text("select applicant_name from assistance_case where number = ?", number);

        Verified verified =
                papers.verify(" " + printed.paper().code().toLowerCase()).orElseThrow();

        assertEquals(PdfPages.sha256(printed.pdf()), verified.pdfSha256());
        assertEquals(printed.paper().digest(), verified.digest());
        assertFalse(verified.toString().contains(name), verified.toString());
        assertTrue(papers.verify("A".repeat(20)).isEmpty());
        assertTrue(papers.verify("' or 1=1").isEmpty());
        assertTrue(papers.verify(null).isEmpty());
    }

    @Test
    void its_signature_fits_as_pades_demands_and_no_longer_after_one_byte_is_changed() throws Exception {
        byte[] pdf = issue(cases.accepted(YANGMU), "受理").pdf();

        assertTrue(fits(pdf));

        byte[] changed = pdf.clone();
        changed[pdf.length / 3] ^= 1;
        assertFalse(fits(changed));
    }

    private static boolean fits(byte[] pdf) throws Exception {
        byte[] signed;
        byte[] content;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignature signature = document.getLastSignatureDictionary();
            assertEquals("ETSI.CAdES.detached", signature.getSubFilter());
            int[] range = signature.getByteRange();
            assertEquals(pdf.length, range[2] + range[3]);
            signed = signature.getContents(pdf);
            content = signature.getSignedContent(pdf);
        }
        CMSSignedData cms = new CMSSignedData(new CMSProcessableByteArray(content), signed);
        SignerInformation signer = cms.getSignerInfos().getSigners().iterator().next();
        assertTrue(signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2) != null);
        assertTrue(signer.getSignedAttributes().get(CMSAttributes.signingTime) == null);
        X509CertificateHolder certificate = (X509CertificateHolder)
                cms.getCertificates().getMatches(signer.getSID()).iterator().next();
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (CMSException changed) {
            return false;
        }
    }

    @Test
    void it_can_be_kept() throws Exception {
        byte[] pdf = issue(cases.accepted(YANGMU), "受理").pdf();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            String known =
                    new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(known.replace('\'', '"').matches("(?s).*pdfaid:part(>|=\")2.*"), known);
            assertTrue(known.replace('\'', '"').matches("(?s).*pdfaid:conformance(>|=\")B.*"), known);
            assertEquals(1, document.getDocumentCatalog().getOutputIntents().size());
            document.getPage(0).getResources().getFontNames().forEach(name -> {
                try {
                    assertTrue(document.getPage(0).getResources().getFont(name).isEmbedded());
                } catch (java.io.IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
        }
    }

    @Test
    void a_bundle_needs_a_purpose_which_is_written_down() throws Exception {
        String number = cases.granted(YANGMU);
        Printed paper = issue(number, "受理");
        List<Part> parts = List.of(Part.of("受理通知书", number, cases.today(), paper.pdf()));

        Expect.refusal("form.faults", Login.YANGMU_APPROVER, () -> bundles.bind(number, " ", parts, wording()));
        byte[] bound = YANGMU.approver().call(() -> bundles.bind(number, "行政复议答复", parts, wording()));

        assertEquals(1 + paper.paper().pages(), PdfPages.count(bound));
        assertTrue(fits(bound));
        assertEquals(
                1,
                registers.count(
                        "select count(*) from audit_entry where act = 'BUNDLE' and subject = ? and detail = ?",
                        number,
                        "行政复议答复"));
    }

    @Test
    void the_ledger_of_seals_shows_a_township_its_own() throws Exception {
        cases.granted(YANGMU);
        SealUses.Filter all = new SealUses.Filter(null, null, null);

        var own = YANGMU.approver().call(() -> seals.page(all, null, 500));
        var others = Township.MISHAN.approver().call(() -> seals.page(all, null, 500));

        assertTrue(own.stream().allMatch(use -> use.townshipCode().equals(YANGMU.code)));
        assertFalse(own.isEmpty());
        assertTrue(others.stream().noneMatch(use -> use.townshipCode().equals(YANGMU.code)));
    }

    private static CourtBundles.Wording wording() {
        return new CourtBundles.Wording(
                new Titles("密山市民政局", "卷宗目录", "案件", List.of("序号", "名称", "文号", "日期", "页码", "SHA-256"), "另存"),
                item -> "影像");
    }

    private Printed issue(String number, String text) throws Exception {
        return YANGMU.clerk().call(() -> papers.issue(number, IssuedKind.RECEIPT, saying(text), ADDRESS));
    }

    private static OfficialPaper saying(String text) {
        return new OfficialPaper("杨木乡", "受理通知书", "案1")
                .say(text)
                .closing(List.of("受理人：某人"), "杨木乡", "密山市民政局试点审批专用", "2026年11月23日");
    }
}
