package org.jiuzhu.doors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.Login;
import org.jiuzhu.harness.ShippedArchive;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.shared.Sha256;
import org.jiuzhu.steering.PolicyFilter;
import org.jiuzhu.steering.PolicyForm;
import org.jiuzhu.steering.PolicyKind;
import org.jiuzhu.steering.PolicyLibrary;
import org.jiuzhu.steering.PolicyRow;
import org.jiuzhu.steering.PolicyState;
import org.jiuzhu.steering.PublicPolicies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 政策库 in the shipped archive: entered by one hand, published by another, read by everyone only then. */
@ExtendWith(ArquillianExtension.class)
class PublishingPoliciesIT {
    private static final PolicyFilter ALL = new PolicyFilter("测试用", null, 0);
    static final byte[] ONE_PAGE =
            ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n"
                            + "trailer<</Size 4/Root 1 0 R>>\n%%EOF\n")
                    .getBytes(StandardCharsets.US_ASCII);

    @Inject
    private PolicyLibrary library;

    @Inject
    private PublicPolicies everyone;

    @Inject
    private Registers registers;

    @Inject
    private Clocks clocks;

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(PublishingPoliciesIT.class);
    }

    @BeforeEach
    void none_of_these_texts_is_there() throws Exception {
        registers.change(
                "update policy_text set series_id = null, current_series = null, state = 'WITHDRAWN',"
                        + " ended_by = 'x', ended_at = entered_at, end_reason = 'x' where title like ?",
                "测试用%");
        registers.change("delete from policy_text where title like ?", "测试用%");
    }

    @Test
    void a_draft_is_read_by_nobody_outside_the_bureau() throws Exception {
        long id = entered("测试用通知");

        assertTrue(everyone.page(ALL, 25).isEmpty());
        assertEquals(
                "not-found",
                assertThrows(Refusal.class, () -> everyone.read(id)).reason());
        Expect.notFound(Login.YANGMU_CLERK, () -> library.get(id));
        assertTrue(As.the(Login.YANGMU_CLERK)
                .call(() -> library.page(ALL, PolicyState.DRAFT, 25))
                .isEmpty());
        Expect.forbidden(Login.BUREAU_POLICY, () -> library.publish(id));
        Expect.forbidden(Login.BUREAU_SUPERVISOR, () -> library.enter(null, form("测试用"), null, null));
        As.the(Login.BUREAU_SUPERVISOR).run(() -> library.publish(id));

        assertEquals(List.of(id), ids(everyone.page(ALL, 25)));
        assertEquals(Sha256.of("正文第一段\n正文第二段"), everyone.read(id).bodySha256());
        Expect.refusal("policy.state", Login.BUREAU_POLICY, () -> library.correct(id, form("测试用改"), null, null));
    }

    @Test
    void a_newer_version_takes_the_place_and_the_older_stays() throws Exception {
        long first = published("测试用办法");
        PolicyForm form = form("测试用办法（修订）");
        form.changeNote = "提高标准";
        long second = As.the(Login.BUREAU_POLICY).call(() -> library.enter(first, form, null, null));
        Expect.refusal("policy.next-known", Login.BUREAU_POLICY, () -> library.enter(first, form, null, null));
        assertEquals(List.of(first), ids(everyone.page(ALL, 25)));
        As.the(Login.BUREAU_APPROVER).run(() -> library.publish(second));

        assertEquals(List.of(second), ids(everyone.page(ALL, 25)));
        assertEquals(PolicyState.SUPERSEDED, everyone.read(first).row().state());
        assertEquals(List.of(second, first), ids(everyone.read(second).versions()));
        As.the(Login.BUREAU_APPROVER).run(() -> library.withdraw(second, "文号有误"));
        assertThrows(Refusal.class, () -> everyone.read(second));
        assertEquals(List.of(first), ids(everyone.read(first).versions()));
    }

    @Test
    void a_text_is_found_by_title_or_number_and_nothing_else_is_meant() throws Exception {
        long id = published("测试用百分之50%办法");

        assertEquals(List.of(id), ids(everyone.page(new PolicyFilter("之50%办", null, 0), 25)));
        assertEquals(List.of(id), ids(everyone.page(new PolicyFilter("密民测〔2026〕", null, 0), 25)));
        assertTrue(everyone.page(new PolicyFilter("测试用_分", null, 0), 25).isEmpty());
    }

    @Test
    void a_plain_text_becomes_the_words_and_a_pdf_is_kept_as_it_is() throws Exception {
        PolicyForm typed = form("测试用文本");
        typed.body = null;
        long text = As.the(Login.BUREAU_POLICY)
                .call(() -> library.enter(null, typed, "a.txt", "国标文字".getBytes(Charset.forName("GB18030"))));
        PolicyForm scanned = form("测试用扫描件");
        scanned.body = null;
        long file = As.the(Login.BUREAU_POLICY).call(() -> library.enter(null, scanned, "C:\\x\\通知.pdf", ONE_PAGE));
        As.the(Login.BUREAU_SUPERVISOR).run(() -> library.publish(file));

        assertEquals(
                "国标文字", As.the(Login.BUREAU_POLICY).call(() -> library.get(text).body()));
        assertEquals("通知.pdf", everyone.read(file).fileName());
        assertEquals(ONE_PAGE.length, Files.size(everyone.file(file)));
        assertThrows(Refusal.class, () -> everyone.file(text));
        assertFalse(Files.notExists(As.the(Login.BUREAU_POLICY).call(() -> library.file(file))));
    }

    @Test
    void what_is_no_text_and_no_pdf_is_refused_at_the_file() throws Exception {
        PolicyForm none = form("测试用");
        none.body = null;

        Expect.refusal("form.faults", Login.BUREAU_POLICY, () -> library.enter(null, none, null, null));
        Expect.refusal(
                "evidence.type",
                Login.BUREAU_POLICY,
                () -> library.enter(null, none, "a.pdf", "<html></html>".getBytes(StandardCharsets.US_ASCII)));
        Expect.refusal(
                "policy.file-and-text",
                Login.BUREAU_POLICY,
                () -> library.enter(null, form("测试用"), "a.txt", "文".getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Long> ids(List<PolicyRow> rows) {
        return rows.stream().map(PolicyRow::id).toList();
    }

    private PolicyForm form(String title) {
        PolicyForm form = new PolicyForm();
        form.title = title;
        form.number = "密民测〔2026〕1号";
        form.issuer = "密山市民政局";
        form.issuedOn = clocks.today();
        form.inForceFrom = clocks.today();
        form.kind = PolicyKind.BUREAU_NOTICE;
        form.source = "局办公室存档";
        form.body = "正文第一段\r\n正文第二段";
        return form;
    }

    private long entered(String title) throws Exception {
        return As.the(Login.BUREAU_POLICY).call(() -> library.enter(null, form(title), null, null));
    }

    private long published(String title) throws Exception {
        long id = entered(title);
        As.the(Login.BUREAU_APPROVER).run(() -> library.publish(id));
        return id;
    }
}
