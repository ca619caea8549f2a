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
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.Login;
import org.jiuzhu.harness.ShippedArchive;
import org.jiuzhu.payment.MonthlyLists;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.spotcheck.FileSheet;
import org.jiuzhu.spotcheck.FindingCause;
import org.jiuzhu.spotcheck.FindingReason;
import org.jiuzhu.spotcheck.MeterLamp;
import org.jiuzhu.spotcheck.MeterRow;
import org.jiuzhu.spotcheck.OrderForm;
import org.jiuzhu.spotcheck.OrderKey;
import org.jiuzhu.spotcheck.OrderRow;
import org.jiuzhu.spotcheck.Party;
import org.jiuzhu.spotcheck.ReadOutcome;
import org.jiuzhu.spotcheck.ReadingForm;
import org.jiuzhu.spotcheck.Rectification;
import org.jiuzhu.spotcheck.Rectifications;
import org.jiuzhu.spotcheck.SampleFilter;
import org.jiuzhu.spotcheck.SampleRow;
import org.jiuzhu.spotcheck.Seed;
import org.jiuzhu.spotcheck.SpotChecks;
import org.jiuzhu.spotcheck.SpotExports;
import org.jiuzhu.spotcheck.SpotFiles;
import org.jiuzhu.spotcheck.SpotMeters;
import org.jiuzhu.spotcheck.SpotReadings;
import org.jiuzhu.spotcheck.Verdict;
import org.jiuzhu.spotcheck.VisitForm;
import org.jiuzhu.spotcheck.VisitResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 抽查 in the shipped archive: each deed once and in its order, blind readings, orders that reach the next list. */
@ExtendWith(ArquillianExtension.class)
class SpotCheckingIT {
    private static final String BUREAU = "bureau0123456789";
    private static final String SECOND = "finance0123456789";

    /** A month long before the demonstration; what belongs to it is put there by each test. */
    private static final YearMonth MONTH = YearMonth.of(2022, 3);

    @Inject
    private SpotChecks checks;

    @Inject
    private SpotExports exports;

    @Inject
    private SpotFiles files;

    @Inject
    private SpotReadings readings;

    @Inject
    private SpotMeters meters;

    @Inject
    private Rectifications orders;

    @Inject
    private Casework casework;

    @Inject
    private Registers registers;

    @Inject
    private Clocks clocks;

    @Inject
    private Lists lists;

    @Inject
    private MonthlyLists monthly;

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(SpotCheckingIT.class);
    }

    @BeforeEach
    void nothing_is_checked() throws Exception {
        for (String table : List.of(
                "rectification_step",
                "rectification",
                "spot_visit",
                "spot_point",
                "spot_reading",
                "spot_sample",
                "spot_stratum",
                "spot_file",
                "spot_round",
                "spot_party",
                "spot_check")) {
            registers.change("delete from " + table + " where 1 = ?", 1);
        }
        registers.change(
                "update decision set decided_at = '2021-12-01' where left(decided_at, 7) = ?", MONTH.toString());
    }

    @Test
    void each_deed_is_done_once_and_in_its_order() throws Exception {
        decided("DIBAO", "GRANTED", 3);

        Expect.refusal("spot.uncommitted", Login.BUREAU_SUPERVISOR, () -> checks.freeze(MONTH));
        Expect.refusal("spot.not-frozen", Login.BUREAU_SUPERVISOR, () -> checks.open(MONTH, BUREAU));
        Expect.refusal("spot.commitment.bad", Login.BUREAU_SUPERVISOR, () -> checks.commit(MONTH, "abc"));
        commit(Login.BUREAU_SUPERVISOR, Party.BUREAU, BUREAU);
        Expect.refusal("spot.uncommitted", Login.BUREAU_SUPERVISOR, () -> checks.freeze(MONTH));
        commit(Login.FINANCE, Party.SECOND, "another0123456789");
        commit(Login.FINANCE, Party.SECOND, SECOND);
        Expect.refusal("spot.not-frozen", Login.BUREAU_SUPERVISOR, () -> checks.draw(MONTH));
        Expect.forbidden(Login.FINANCE, () -> checks.freeze(MONTH));
        assertEquals(3, As.the(Login.BUREAU_SUPERVISOR).call(() -> checks.freeze(MONTH)));
        Expect.refusal("spot.frozen", Login.BUREAU_SUPERVISOR, () -> checks.freeze(MONTH));
        Expect.refusal("spot.frozen", Login.FINANCE, () -> commit(Party.SECOND, "third0123456789ab"));
        Expect.refusal("spot.unopened", Login.BUREAU_SUPERVISOR, () -> checks.draw(MONTH));
        Expect.refusal("spot.not-committed", Login.BUREAU_SUPERVISOR, () -> checks.open(MONTH, SECOND));
        Expect.refusal("spot.number.bad", Login.BUREAU_SUPERVISOR, () -> checks.open(MONTH, "kurz"));
        Expect.refusal("spot.not-yours", Login.BUREAU_SUPERVISOR2, () -> checks.open(MONTH, BUREAU));
        Expect.refusal("spot.own-first", Login.BUREAU_SUPERVISOR, () -> checks.forfeit(MONTH));
        As.the(Login.BUREAU_SUPERVISOR).run(() -> checks.open(MONTH, BUREAU));
        Expect.refusal("spot.opened", Login.BUREAU_SUPERVISOR, () -> checks.open(MONTH, BUREAU));
        Expect.refusal("spot.in-time", Login.BUREAU_SUPERVISOR, () -> checks.forfeit(MONTH));
        As.the(Login.FINANCE).run(() -> checks.open(MONTH, SECOND));
        assertEquals(2, As.the(Login.BUREAU_SUPERVISOR).call(() -> checks.draw(MONTH)));
        Expect.refusal("spot.drawn.already", Login.BUREAU_SUPERVISOR, () -> checks.draw(MONTH));
        Expect.refusal("spot.nothing-late", Login.BUREAU_SUPERVISOR, () -> checks.freeze(MONTH));
        assertTrue(As.the(Login.FINANCE).call(() -> checks.redrawsTheSame(MONTH, 1)));
        registers.change("update spot_file set decided_on = '2022-03-31' where row_no = ?", 1);
        registers.change("update spot_file set file_number = concat(file_number, 'x') where row_no = ?", 2);
        assertFalse(As.the(Login.FINANCE).call(() -> checks.redrawsTheSame(MONTH, 1)));
    }

    @Test
    void a_month_that_runs_is_not_frozen_and_one_to_come_not_promised() throws Exception {
        YearMonth now = YearMonth.from(clocks.today());

        Expect.refusal("spot.month-not-over", Login.BUREAU_SUPERVISOR, () -> checks.freeze(now));
        Expect.refusal(
                "spot.month-to-come",
                Login.BUREAU_SUPERVISOR,
                () -> checks.commit(now.plusMonths(1), Seed.commitment(now.plusMonths(1), Party.BUREAU, BUREAU)));
    }

    @Test
    void a_number_that_is_kept_back_is_replaced_by_its_promise() throws Exception {
        decided("DIBAO", "GRANTED", 2);
        commit(Login.BUREAU_SUPERVISOR, Party.BUREAU, BUREAU);
        commit(Login.BUSINESS, Party.SECOND, SECOND);
        As.the(Login.BUREAU_SUPERVISOR).run(() -> checks.freeze(MONTH));
        As.the(Login.BUREAU_SUPERVISOR).run(() -> checks.open(MONTH, BUREAU));
        registers.change("update spot_round set frozen_at = date_sub(frozen_at, interval ? day)", 30);

        As.the(Login.BUREAU_SUPERVISOR).run(() -> checks.forfeit(MONTH));

        assertEquals(1, As.the(Login.BUREAU_SUPERVISOR).call(() -> checks.draw(MONTH)));
        Expect.refusal("spot.opened", Login.BUSINESS, () -> checks.open(MONTH, SECOND));
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        As.the(Login.BUSINESS).run(() -> exports.write(MONTH, zip));
        assertTrue(zip.size() > 500);
        Expect.forbidden(Login.YANGMU_HEAD, () -> exports.write(MONTH, zip));
    }

    @Test
    void every_township_and_matter_has_its_half_and_what_is_mandatory_is_in() throws Exception {
        decided("DIBAO", "GRANTED", 9);
        registers.change(
                "update assistance_case set near_relative = 1 where id in (select case_id from decision"
                        + " where left(decided_at, 7) = ?)",
                MONTH.toString());
        long cases = registers.count("select count(*) from decision where left(decided_at, 7) = ?", MONTH.toString());

        assertEquals((int) cases, drawn(), "all of them are of near relatives");

        for (MeterRow row : As.the(Login.BUREAU_SUPERVISOR).call(() -> meters.of(MONTH))) {
            assertTrue(2 * row.drawn() >= row.files(), row.toString());
        }
        registers.change(
                "update assistance_case set near_relative = 0 where id in (select case_id from decision"
                        + " where left(decided_at, 7) = ?)",
                MONTH.toString());
    }

    @Test
    void before_the_draw_the_meter_counts_what_the_frame_will_hold() throws Exception {
        decided("DIBAO", "GRANTED", 3);
        registers.change(
                "insert into emergency_aid (case_id, amount_fen, way, receiver, granted_by, granted_at, papers_due_on)"
                        + " select max(case_id), 50000, 'CASH', '', 'yangmu-head', now(), '2022-04-20' from decision"
                        + " where left(decided_at, 7) = ?",
                MONTH.toString());

        List<MeterRow> city = As.the(Login.BUREAU_SUPERVISOR).call(() -> meters.of(MONTH));
        List<MeterRow> township = YANGMU.head().call(() -> meters.of(MONTH));

        commit(Login.BUREAU_SUPERVISOR, Party.BUREAU, BUREAU);
        commit(Login.FINANCE, Party.SECOND, SECOND);
        int frozen = As.the(Login.BUREAU_SUPERVISOR).call(() -> checks.freeze(MONTH));
        registers.change("delete from emergency_aid where papers_due_on = ?", "2022-04-20");
        assertEquals(2, frozen, "the papers of the third are not complete");
        assertEquals(frozen, city.stream().mapToInt(MeterRow::files).sum());
        assertEquals(city, township);
        assertTrue(LIUMAO.head().call(() -> meters.of(MONTH)).isEmpty());
    }

    @Test
    void late_files_and_late_objections_force_a_further_draw() throws Exception {
        decided("DIBAO", "GRANTED", 2);
        assertEquals(1, drawn());
        String skipped =
                registers.text("select f.file_number from spot_file f left join spot_sample s on s.file_id = f.id"
                        + " where s.file_id is null");
        registers.change(
                "insert into objection (notice_id, received_on, objector, content, handling) select min(n.id), '2022-04-02',"
                        + " '村民', '有车', '' from publicity_notice n join assistance_case c on c.id = n.case_id"
                        + " where c.number = ?",
                skipped);
        String late = casework.awaitingRefusal(YANGMU);
        YANGMU.approver().run(() -> casework.refuse(late));
        registers.change(
                "update decision d join assistance_case c on c.id = d.case_id set d.decided_at = '2022-03-30 10:00:00'"
                        + " where c.number = ?",
                late);

        assertEquals(1, As.the(Login.BUREAU_SUPERVISOR).call(() -> checks.late(MONTH)));
        assertEquals(2, As.the(Login.BUREAU_SUPERVISOR).call(() -> checks.freeze(MONTH)));
        As.the(Login.BUREAU_SUPERVISOR).run(() -> checks.draw(MONTH));

        assertEquals(
                "MANDATORY",
                registers.text(
                        "select s.drawn_as from spot_sample s join spot_file f on f.id = s.file_id where f.again = 1"
                                + " and f.file_number = ?",
                        skipped));
        assertTrue(As.the(Login.FINANCE).call(() -> checks.redrawsTheSame(MONTH, 2)));
        registers.change("delete from objection where content = ? and objector = '村民'", "有车");
    }

    @Test
    void a_second_reader_is_blind_and_the_graver_result_stands() throws Exception {
        long file = drawnOne();
        registers.change("update spot_sample set second_reading = 1 where file_id = ?", file);

        As.the(Login.BUREAU_SUPERVISOR).run(() -> readings.begin(file));
        Expect.refusal("spot.obstacle.role", Login.BUREAU_SUPERVISOR, () -> refuseObstacle(Login.YANGMU_HEAD, file));
        assertEquals(
                ReadOutcome.SERIOUS,
                As.the(Login.BUREAU_SUPERVISOR).call(() -> readings.finish(file, judged(file, Verdict.SERIOUS))));
        Expect.refusal(
                "spot.read.already", Login.BUREAU_SUPERVISOR, () -> readings.finish(file, judged(file, Verdict.FINE)));
        FileSheet blind = As.the(Login.BUREAU_SUPERVISOR2).call(() -> files.open(file));
        assertTrue(blind.finished().isEmpty());
        SampleRow row = As.the(Login.BUREAU_SUPERVISOR2).call(() -> rows(null)).get(0);
        assertNull(row.outcomeFor("bureau-supervisor2"));
        assertEquals(ReadOutcome.SERIOUS, row.outcomeFor("bureau-supervisor"));
        assertTrue(As.the(Login.BUREAU_SUPERVISOR2)
                .call(() -> rows(SampleFilter.Reading.SERIOUS))
                .isEmpty());
        assertEquals(file, As.the(Login.BUREAU_SUPERVISOR2).call(() -> files.next(MONTH)));

        As.the(Login.BUREAU_SUPERVISOR2).run(() -> readings.begin(file));
        As.the(Login.BUREAU_SUPERVISOR2).run(() -> readings.finish(file, judged(file, Verdict.MINOR)));

        FileSheet both = As.the(Login.BUREAU_SUPERVISOR2).call(() -> files.open(file));
        assertEquals(2, both.finished().size());
        assertEquals(ReadOutcome.SERIOUS, both.sample().outcome());
        assertEquals(0, As.the(Login.BUREAU_SUPERVISOR).call(() -> files.next(MONTH)));
        assertEquals(
                0,
                As.the(Login.BUREAU_SUPERVISOR)
                        .call(() -> meters.agreement(MONTH))
                        .rate());
        MeterRow meter =
                As.the(Login.BUREAU_SUPERVISOR).call(() -> meters.of(MONTH)).get(0);
        assertEquals(MeterLamp.MET, meter.lamp());
    }

    private void refuseObstacle(Login login, long file) throws Exception {
        throw new org.jiuzhu.shared.Refusal(
                "spot.obstacle." + As.the(login).call(() -> files.open(file)).obstacle());
    }

    @Test
    void a_file_is_not_read_by_whoever_had_a_hand_in_it_nor_by_two_at_once() throws Exception {
        long file = drawnOne();
        String number = registers.text(
                "select c.number from spot_file f join assistance_case c on c.id = f.case_id where f.id = ?", file);
        registers.change(
                "insert into case_kin (case_id, holder, holder_login, post, relation, person_name, found, found_at, found_by)"
                        + " select id, '亲属', 'bureau-supervisor2', '监督检查', 'SIBLING', '某人', 'DECLARED', '2022-03-01',"
                        + " 'system' from assistance_case where number = ?",
                number);
        Expect.refusal("spot.obstacle.kin", Login.BUREAU_SUPERVISOR2, () -> readings.begin(file));
        assertEquals(0, As.the(Login.BUREAU_SUPERVISOR2).call(() -> files.next(MONTH)));
        registers.change("delete from case_kin where holder_login = ?", "bureau-supervisor2");

        As.the(Login.BUREAU_SUPERVISOR).run(() -> readings.begin(file));
        registers.change("update spot_sample set second_reading = 0 where file_id = ?", file);
        Expect.refusal("spot.obstacle.taken", Login.BUREAU_SUPERVISOR2, () -> readings.begin(file));
        registers.change(
                "update spot_reading set begun_at = date_sub(begun_at, interval 2 day) where file_id = ?", file);
        As.the(Login.BUREAU_SUPERVISOR2).run(() -> readings.begin(file));
        Expect.forbidden(Login.YANGMU_HEAD, () -> readings.begin(file));
    }

    @Test
    void an_order_is_answered_checked_again_and_closed_and_a_wanted_change_reaches_the_list() throws Exception {
        long file = drawnOne();
        read(file, Verdict.SERIOUS);
        OrderForm form = new OrderForm();
        form.demand = "补正收入核算并变更待遇";
        form.dueOn = clocks.today();
        form.changeWanted = true;
        As.the(Login.BUREAU_SUPERVISOR).run(() -> orders.order(file, form));
        Expect.refusal("spot.ordered", Login.BUREAU_SUPERVISOR, () -> orders.order(file, form));
        Rectification order =
                As.the(Login.BUREAU_SUPERVISOR).call(() -> files.open(file)).order();

        Expect.notFound(Login.LIUMAO_REVIEWER, () -> orders.answer(order.id(), clocks.today(), "已改"));
        Expect.refusal(
                "spot.change-missing", Login.YANGMU_REVIEWER, () -> orders.answer(order.id(), clocks.today(), "已改"));
        Expect.refusal("form.faults", Login.YANGMU_REVIEWER, () -> orders.answer(order.id(), null, ""));
        long list = lists.made(YANGMU);
        lists.nobodyDied(YANGMU);
        YANGMU.reviewer().run(() -> monthly.check(list));
        registers.change("update rectification set due_on = '2022-04-20' where id = ?", order.id());
        Expect.refusal("spot.order-holds", Login.YANGMU_CLERK, () -> monthly.freeze(list));
        As.the(Login.BUREAU_SUPERVISOR).run(() -> orders.extend(order.id(), clocks.today(), "同意延期"));
        YANGMU.clerk().run(() -> monthly.freeze(list));
        registers.change("update rectification set change_wanted = 0 where id = ?", order.id());
        YANGMU.reviewer().run(() -> orders.answer(order.id(), clocks.today(), "已改"));
        As.the(Login.BUREAU_SUPERVISOR).run(() -> orders.sendBack(order.id(), "证据不足"));
        Expect.refusal("spot.order-step", Login.BUREAU_SUPERVISOR, () -> orders.close(order.id(), "可以"));
        YANGMU.reviewer().run(() -> orders.answer(order.id(), clocks.today(), "已补证据"));
        Expect.forbidden(Login.YANGMU_REVIEWER, () -> orders.close(order.id(), "自己办结"));
        As.the(Login.BUREAU_SUPERVISOR).run(() -> orders.close(order.id(), "复查通过"));
        assertEquals(
                6,
                As.the(Login.BUREAU_SUPERVISOR)
                        .call(() -> files.open(file))
                        .order()
                        .steps()
                        .size());
    }

    @Test
    void orders_are_turned_over_by_key_and_none_is_left_out() throws Exception {
        decided("DIBAO", "GRANTED", 6);
        drawn();
        registers.change(
                "insert into rectification (number, file_id, township_code, village_code, matter, state, demand,"
                        + " change_wanted, ordered_by, ordered_at, due_on) select concat('号', file_id), file_id,"
                        + " township_code, village_code, matter, 'ORDERED', '整改', 0, 'bureau-supervisor', now(),"
                        + " date_add('2022-04-20', interval mod(file_id, 2) day) from spot_sample where 1 = ?",
                1);

        List<Long> seen = new ArrayList<>();
        OrderKey after = null;
        List<OrderRow> page = pageOfOrders(after);
        while (!page.isEmpty()) {
            OrderRow row = page.get(0);
            seen.add(row.id());
            after = OrderKey.of(new OrderKey(row.dueOn(), row.id()).toString());
            page = pageOfOrders(after);
        }

        assertEquals(3, seen.size());
        assertEquals(
                seen,
                As.the(Login.BUREAU_SUPERVISOR).call(() -> orders.page(false, null, 25)).stream()
                        .map(OrderRow::id)
                        .toList());
        assertNull(OrderKey.of("2022-13-45_1"));
        assertNull(OrderKey.of("7"));
    }

    private List<OrderRow> pageOfOrders(OrderKey after) throws Exception {
        return As.the(Login.BUREAU_SUPERVISOR).call(() -> orders.page(false, after, 1));
    }

    @Test
    void visits_are_counted_apart_and_another_township_sees_nothing() throws Exception {
        long file = drawnOne();
        VisitForm visit = new VisitForm();
        visit.visitedOn = clocks.today();
        visit.visitors = "陶某、褚某";
        visit.met = "申请人本人";
        visit.result = VisitResult.AGREES;

        As.the(Login.BUREAU_SUPERVISOR).run(() -> readings.visit(file, visit));

        Expect.refusal("spot.visited.already", Login.BUREAU_SUPERVISOR, () -> readings.visit(file, visit));
        MeterRow meter = YANGMU.head().call(() -> meters.of(MONTH)).get(0);
        assertEquals(1, meter.visited());
        assertEquals(0, meter.read());
        assertTrue(LIUMAO.head().call(() -> meters.of(MONTH)).isEmpty());
        assertTrue(LIUMAO.head().call(() -> rows(null)).isEmpty());
        Expect.notFound(Login.LIUMAO_HEAD, () -> files.open(file));
        assertNotNull(YANGMU.head().call(() -> files.open(file)));
        visit.visitedOn = clocks.today().plusDays(1);
        Expect.refusal("form.faults", Login.BUREAU_SUPERVISOR, () -> readings.visit(file, visit));
    }

    /** Moves so many decisions of 杨木乡 into the month. */
    private void decided(String matter, String outcome, int howMany) throws Exception {
        registers.change(
                "update decision set decided_at = '2022-03-10 09:00:00' where outcome = ? and case_id in (select * from"
                        + " (select d.case_id from decision d join assistance_case c on c.id = d.case_id"
                        + " where c.township_code = '230382201' and c.matter = ? and d.outcome = ?"
                        + " and c.near_relative = 0 and c.extended_for is null and d.facts is not null"
                        + " and d.case_id in (select case_id from benefit) and d.case_id in (select case_id from"
                        + " publicity_notice) and d.case_id not in (select n.case_id from publicity_notice n"
                        + " join objection o on o.notice_id = n.id) order by d.case_id limit "
                        + howMany + ") some)",
                outcome,
                matter,
                outcome);
    }

    private int drawn() throws Exception {
        commit(Login.BUREAU_SUPERVISOR, Party.BUREAU, BUREAU);
        commit(Login.FINANCE, Party.SECOND, SECOND);
        As.the(Login.BUREAU_SUPERVISOR).run(() -> checks.freeze(MONTH));
        As.the(Login.BUREAU_SUPERVISOR).run(() -> checks.open(MONTH, BUREAU));
        As.the(Login.FINANCE).run(() -> checks.open(MONTH, SECOND));
        return As.the(Login.BUREAU_SUPERVISOR).call(() -> checks.draw(MONTH));
    }

    private long drawnOne() throws Exception {
        decided("DIBAO", "GRANTED", 1);
        assertEquals(1, drawn());
        return registers.count("select max(file_id) from spot_sample");
    }

    private void read(long file, Verdict verdict) throws Exception {
        As.the(Login.BUREAU_SUPERVISOR).run(() -> readings.begin(file));
        As.the(Login.BUREAU_SUPERVISOR).run(() -> readings.finish(file, judged(file, verdict)));
    }

    /** A sheet with one point judged so and the others fine. */
    private ReadingForm judged(long file, Verdict verdict) {
        ReadingForm form = readings.sheet(files.open(file));
        form.points.forEach(row -> row.verdict = Verdict.FINE);
        ReadingForm.PointRow one = form.points.get(3);
        one.verdict = verdict;
        one.reason = FindingReason.FACTS;
        one.cause = FindingCause.OBJECTIVE;
        one.note = "收入少算一项";
        return form;
    }

    private List<SampleRow> rows(SampleFilter.Reading reading) {
        return files.page(new SampleFilter(MONTH, "", null, reading, 0), 25);
    }

    private void commit(Login login, Party party, String number) throws Exception {
        As.the(login).run(() -> commit(party, number));
    }

    private void commit(Party party, String number) {
        checks.commit(MONTH, Seed.commitment(MONTH, party, number));
    }
}
