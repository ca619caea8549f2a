package org.jiuzhu.doors;

import static org.jiuzhu.doors.Township.LIUMAO;
import static org.jiuzhu.doors.Township.YANGMU;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.Login;
import org.jiuzhu.harness.ShippedArchive;
import org.jiuzhu.proofreading.DifferenceCause;
import org.jiuzhu.proofreading.DifferenceFilter;
import org.jiuzhu.proofreading.DifferenceKind;
import org.jiuzhu.proofreading.EntryCard;
import org.jiuzhu.proofreading.EntryCards;
import org.jiuzhu.proofreading.EntryKind;
import org.jiuzhu.proofreading.EntryRow;
import org.jiuzhu.proofreading.ProofDifference;
import org.jiuzhu.proofreading.ProofDifferences;
import org.jiuzhu.proofreading.ProofExports;
import org.jiuzhu.proofreading.ProofRow;
import org.jiuzhu.proofreading.ProofSide;
import org.jiuzhu.proofreading.ProofState;
import org.jiuzhu.proofreading.Proofreadings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 共同校对 in the shipped archive: three sides, two hands, both signatures. */
@ExtendWith(ArquillianExtension.class)
class ProofreadingIT {
    /** A month of the demonstration's past with households in payment. */
    private static final YearMonth MONTH =
            YearMonth.now(ZoneId.of("Asia/Shanghai")).minusMonths(2);

    @Inject
    private Proofreadings proofreadings;

    @Inject
    private ProofDifferences differences;

    @Inject
    private ProofExports exports;

    @Inject
    private EntryCards cards;

    @Inject
    private Casework casework;

    @Inject
    private Registers registers;

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(ProofreadingIT.class);
    }

    @BeforeEach
    void nothing_is_compared() throws Exception {
        for (String table :
                List.of("proof_difference", "proofreading", "own_person", "roster_person", "roster_import")) {
            registers.change("delete from " + table + " where 1 = ?", 1);
        }
        registers.change(
                "update fund_line set outcome = 'PAID', return_reason = null, paid_on = '2026-01-01', settled = 1"
                        + " where outcome = 'RETURNED' and list_id in (select id from monthly_list where list_month = ?)",
                number());
    }

    @Test
    void the_same_on_all_sides_is_no_difference_and_both_sides_sign() throws Exception {
        take(own());

        ProofRow sheet = sheet();
        assertEquals(0, sheet.waiting());
        assertEquals(1000, sheet.sheet().accuracy());
        long id = sheet.sheet().id();
        Expect.refusal("proof.step-not-open", Login.BUREAU_SERVICE, () -> proofreadings.signForBureau(id));
        Expect.notFound(Login.LIUMAO_HEAD, () -> proofreadings.signForTownship(id));
        Expect.forbidden(Login.YANGMU_CLERK, () -> proofreadings.signForTownship(id));
        YANGMU.head().run(() -> proofreadings.signForTownship(id));
        Expect.refusal("proof.signed", Login.BUREAU_SERVICE, () -> proofreadings.take(MONTH, "b.csv", bytes(own())));
        As.the(Login.BUREAU_SERVICE).run(() -> proofreadings.signForBureau(id));
        assertEquals(ProofState.SIGNED, sheet().sheet().state());
        Expect.refusal("proof.step-not-open", Login.YANGMU_HEAD, () -> proofreadings.signForTownship(id));
    }

    @Test
    void each_kind_of_difference_is_found_once() throws Exception {
        List<String[]> rows = rowsOfYangmu();
        List<String[]> heads =
                rows.stream().filter(row -> row[2].equals(row[4])).toList();
        String[] renamed = heads.get(0);
        String[] other = heads.get(1);
        String[] raised = heads.get(2);
        String[] moved = heads.get(3);
        String[] gone = heads.get(4);
        renamed[3] = "改过名";
        other[1] = other[1].equals("低保") ? "特困" : "低保";
        raised[5] = "99999.99";
        moved[0] = "230382200";
        String[] elsewhere = rows.stream()
                .filter(row -> !row[2].equals(row[4]) && !row[2].equals(gone[2]) && !row[2].equals(renamed[4]))
                .findFirst()
                .orElseThrow();
        elsewhere[2] = renamed[4];
        rows.remove(gone);
        rows.add(new String[] {"230382201", "低保", "230382195403279111", "名册有", "230382195403279111", "300"});
        boolean known = rows.stream().limit(rows.size() - 1).anyMatch(row -> row[4].equals("230382195403279111"));
        if (known) {
            rows.remove(rows.size() - 1);
        }
        registers.change(
                "update fund_line set outcome = 'RETURNED', return_reason = 'CLOSED', paid_on = null, settled = 0"
                        + " where id in (select * from (select min(l.id) from fund_line l join monthly_list m on m.id = l.list_id"
                        + " where m.township_code = '230382201' and m.list_month = ?) one)",
                number());
        take(others(rows));

        List<DifferenceKind> kinds = YANGMU.clerk().call(() -> page(null)).stream()
                .map(ProofDifference::kind)
                .toList();
        for (DifferenceKind kind : DifferenceKind.values()) {
            if (!(known && kind == DifferenceKind.ONLY_THEIRS)) {
                assertEquals(1, kinds.stream().filter(kind::equals).count(), kind + " in " + kinds);
            }
        }
        assertTrue(LIUMAO.clerk().call(() -> page(null)).isEmpty());
        registers.change(
                "update fund_line set outcome = 'PAID', return_reason = null, paid_on = '2026-01-01', settled = 1"
                        + " where outcome = 'RETURNED' and list_id in (select id from monthly_list where list_month = ?)",
                number());
    }

    @Test
    void a_difference_is_explained_by_one_and_resolved_by_another() throws Exception {
        List<String[]> rows = rowsOfYangmu();
        rows.get(0)[3] = "改过名";
        take(others(rows));
        ProofDifference one =
                YANGMU.clerk().call(() -> page(DifferenceKind.NAME)).get(0);
        long id = one.id();
        long sheet = sheet().sheet().id();

        Expect.refusal("proof.unresolved", Login.YANGMU_HEAD, () -> proofreadings.signForTownship(sheet));
        Expect.refusal("proof.unexplained", Login.BUREAU_SERVICE, () -> differences.resolve(id));
        Expect.refusal(
                "proof.other-side",
                Login.BUREAU_SERVICE,
                () -> differences.explain(id, DifferenceCause.THEIR_ERROR, "省系统写错"));
        Expect.refusal("form.faults", Login.YANGMU_REVIEWER, () -> differences.explain(id, null, " "));
        Expect.notFound(Login.LIUMAO_CLERK, () -> differences.explain(id, DifferenceCause.THEIR_ERROR, "省系统写错"));
        YANGMU.reviewer().run(() -> differences.explain(id, DifferenceCause.THEIR_ERROR, "省系统写错，已申请改正"));
        Expect.refusal("proof.same-hand", Login.YANGMU_REVIEWER, () -> differences.resolve(id));
        As.the(Login.BUREAU_SERVICE).run(() -> differences.resolve(id));
        Expect.refusal("proof.resolved", Login.BUREAU_SERVICE, () -> differences.assign(id, ProofSide.BUREAU));
        YANGMU.head().run(() -> proofreadings.signForTownship(sheet));
        assertTrue(sheet().sheet().accuracy() < 1000);
    }

    @Test
    void what_was_put_right_is_gone_when_it_is_compared_again_and_the_accuracy_stays() throws Exception {
        List<String[]> rows = rowsOfYangmu();
        rows.get(0)[3] = "改过名";
        rows.get(1)[3] = "也改过";
        take(others(rows));
        int before = sheet().sheet().differing();
        long kept = YANGMU.clerk().call(() -> page(DifferenceKind.NAME)).stream()
                .filter(one -> one.theirs().equals("也改过"))
                .findFirst()
                .orElseThrow()
                .id();
        YANGMU.clerk().run(() -> differences.explain(kept, DifferenceCause.THEIR_ERROR, "还没有改"));
        rows.get(0)[3] = rowsOfYangmu().get(0)[3];

        take(others(rows));

        List<ProofDifference> open = YANGMU.clerk().call(() -> page(DifferenceKind.NAME));
        assertEquals(List.of(kept), open.stream().map(ProofDifference::id).toList());
        assertEquals("还没有改", open.get(0).explanation());
        assertEquals(before, sheet().sheet().differing());
        As.the(Login.BUREAU_SERVICE).run(() -> proofreadings.compareAgain(MONTH));
        assertEquals(1, sheet().waiting());
        Expect.refusal(
                "roster.known", Login.BUREAU_SERVICE, () -> proofreadings.take(MONTH, "r.csv", bytes(others(rows))));
    }

    @Test
    void a_card_is_ticked_once_with_its_receipt() throws Exception {
        casework.granted(YANGMU);
        YearMonth now = YearMonth.from(casework.today());
        EntryRow row = YANGMU.clerk().call(() -> cards.page(EntryKind.GRANT, now, 0, 100)).stream()
                .filter(one -> !one.isEntered())
                .findFirst()
                .orElseThrow();
        EntryCard card = YANGMU.clerk().call(() -> cards.open(EntryKind.GRANT, row.id()));

        assertEquals("head", card.lines().get(0).field());
        assertNull(card.receipt());
        Expect.refusal("entry.not-begun", Login.YANGMU_CLERK, () -> cards.enter(EntryKind.GRANT, row.id(), "HLJ-1"));
        YANGMU.clerk().run(() -> cards.begin(EntryKind.GRANT, row.id()));
        Expect.refusal("field.required", Login.YANGMU_CLERK, () -> cards.enter(EntryKind.GRANT, row.id(), " "));
        YANGMU.clerk().run(() -> cards.enter(EntryKind.GRANT, row.id(), "HLJ-1"));
        Expect.refusal("entry.done", Login.YANGMU_CLERK, () -> cards.enter(EntryKind.GRANT, row.id(), "HLJ-2"));
        assertNotNull(
                YANGMU.clerk().call(() -> cards.open(EntryKind.GRANT, row.id())).seconds());
        Expect.notFound(Login.LIUMAO_CLERK, () -> cards.open(EntryKind.GRANT, row.id()));
        Expect.forbidden(Login.FINANCE, () -> cards.open(EntryKind.GRANT, row.id()));
    }

    private ProofRow sheet() throws Exception {
        return YANGMU.head().call(() -> proofreadings.of(MONTH)).get(0);
    }

    private List<ProofDifference> page(DifferenceKind kind) {
        return differences.page(new DifferenceFilter(MONTH, "", kind, true, 0), 100);
    }

    private void take(String roster) throws Exception {
        As.the(Login.BUREAU_SERVICE).run(() -> proofreadings.take(MONTH, "roster.csv", bytes(roster)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Own records as the province would have them. */
    private String own() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        As.the(Login.BUREAU_SERVICE).run(() -> exports.own(MONTH, out));
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<String[]> rowsOfYangmu() throws Exception {
        return own().lines()
                .filter(line -> line.startsWith("230382201,"))
                .map(line -> line.split(","))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The roster with these rows for 杨木乡. */
    private String others(List<String[]> rows) throws Exception {
        String rest =
                own().lines().filter(line -> !line.startsWith("230382201,")).collect(Collectors.joining("\n"));
        assertFalse(rows.isEmpty());
        return rest + "\n"
                + rows.stream().map(row -> String.join(",", Arrays.asList(row))).collect(Collectors.joining("\n"));
    }

    private static int number() {
        return MONTH.getYear() * 100 + MONTH.getMonthValue();
    }
}
