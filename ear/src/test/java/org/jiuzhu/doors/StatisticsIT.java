package org.jiuzhu.doors;

import static org.jiuzhu.doors.Township.LIUMAO;
import static org.jiuzhu.doors.Township.MISHAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.Login;
import org.jiuzhu.harness.ShippedArchive;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.statistics.Board;
import org.jiuzhu.statistics.Boards;
import org.jiuzhu.statistics.CheckResult;
import org.jiuzhu.statistics.Figure;
import org.jiuzhu.statistics.FileQuery;
import org.jiuzhu.statistics.FileRow;
import org.jiuzhu.statistics.PlaceTotals;
import org.jiuzhu.statistics.StatisticFiles;
import org.jiuzhu.statistics.StatisticMonths;
import org.jiuzhu.statistics.StatisticQuery;
import org.jiuzhu.statistics.Statistics;
import org.jiuzhu.statistics.Totals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 统计 in the shipped archive: counted figures against other ways to the same number, and who sees what. */
@ExtendWith(ArquillianExtension.class)
class StatisticsIT {
    private static final int PAGE = 100;

    @Inject
    private Statistics statistics;

    @Inject
    private StatisticMonths months;

    @Inject
    private StatisticFiles files;

    @Inject
    private Boards boards;

    @Inject
    private Registers registers;

    @Inject
    private Clocks clocks;

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(StatisticsIT.class);
    }

    @BeforeEach
    void two_months_are_counted() throws Exception {
        open();
        As.the(Login.BUREAU_SERVICE).run(() -> months.count(before()));
        As.the(Login.BUREAU_SERVICE).run(() -> months.count(now()));
    }

    @AfterEach
    void open() throws Exception {
        registers.change(
                "update statistic_month set state = 'OPEN', settled_by = null, settled_at = null, rows_hash = null"
                        + " where stat_month > ?",
                0);
    }

    @Test
    void every_figure_is_as_many_as_the_files_behind_it() throws Exception {
        for (YearMonth month : List.of(before(), now())) {
            for (AssistanceMatter matter : AssistanceMatter.values()) {
                StatisticQuery query = StatisticQuery.of(month, matter);
                for (PlaceTotals township : supervisor().call(() -> statistics.table(query))) {
                    everyFigure(query, township);
                    List<PlaceTotals> villages =
                            supervisor().call(() -> statistics.table(query.within(township.code())));
                    for (PlaceTotals village : villages) {
                        everyFigure(query, village);
                    }
                    assertEquals(
                            township.totals().get(Figure.PERSONS),
                            Totals.sum(villages.stream()
                                            .map(PlaceTotals::totals)
                                            .toList())
                                    .get(Figure.PERSONS));
                }
            }
        }
    }

    private void everyFigure(StatisticQuery query, PlaceTotals place) throws Exception {
        for (Figure figure : FileQuery.LISTED) {
            boolean listed = query.matter() != AssistanceMatter.LINSHI
                    || figure != Figure.CAME_HOUSEHOLDS && figure != Figure.WENT_HOUSEHOLDS;
            if (listed) {
                FileQuery wanted = new FileQuery(figure, query.last(), query.matter(), null, place.code());
                assertEquals(place.totals().get(figure), all(wanted).size(), wanted.toString());
            }
        }
    }

    private List<FileRow> all(FileQuery query) throws Exception {
        List<FileRow> found = new ArrayList<>();
        List<FileRow> page = supervisor().call(() -> files.page(query, 0, PAGE));
        while (!page.isEmpty()) {
            found.addAll(page);
            long after = page.get(page.size() - 1).key();
            page = supervisor().call(() -> files.page(query, after, PAGE));
        }
        return found;
    }

    @Test
    void persons_and_women_are_those_whose_numbers_say_so() throws Exception {
        String covered =
                "select count(distinct x.person_id) from benefit_person x join benefit b on b.id = x.benefit_id"
                        + " join person p on p.id = x.person_id where b.matter = 'DIBAO' and ? between x.from_month"
                        + " and coalesce(x.to_month, 999912) and ? between b.from_month and coalesce(b.to_month, 999912)"
                        + " and exists (select 1 from benefit_amount a where a.benefit_id = b.id and a.monthly_fen > 0"
                        + " and a.from_month = (select max(n.from_month) from benefit_amount n where n.benefit_id = b.id"
                        + " and n.from_month <= ?))";
        Totals dibao = city(now(), AssistanceMatter.DIBAO);

        assertEquals(registers.count(covered, number(), number(), number()), dibao.get(Figure.PERSONS));
        assertEquals(
                registers.count(
                        covered + " and mod(substring(p.identity_number, 17, 1), 2) = 0", number(), number(), number()),
                dibao.get(Figure.WOMEN));
        assertTrue(dibao.get(Figure.PERSONS) > 0);
    }

    @Test
    void what_is_spent_is_what_the_frozen_lists_come_to() throws Exception {
        long lists = registers.count(
                "select coalesce(sum(total_fen), 0) from monthly_list where list_month = ? and lines_hash is not null",
                before().getYear() * 100 + before().getMonthValue());

        assertEquals(lists, city(before(), null).get(Figure.SPENDING));
        List<CheckResult> checks = supervisor().call(() -> months.checks(StatisticQuery.of(before(), null)));
        assertTrue(checks.stream().allMatch(CheckResult::met), checks.toString());
    }

    @Test
    void months_together_say_the_last_of_stocks_and_all_of_flows() throws Exception {
        StatisticQuery both = new StatisticQuery(before(), now(), AssistanceMatter.DIBAO, null, null);
        Totals sum = Totals.sum(supervisor().call(() -> statistics.table(both)).stream()
                .map(PlaceTotals::totals)
                .toList());
        Totals last = city(now(), AssistanceMatter.DIBAO);
        Totals first = city(before(), AssistanceMatter.DIBAO);

        assertEquals(last.get(Figure.HOUSEHOLDS), sum.get(Figure.HOUSEHOLDS));
        assertEquals(last.get(Figure.GRANTED) + first.get(Figure.GRANTED), sum.get(Figure.GRANTED));
        assertEquals(last.get(Figure.SPENDING) + first.get(Figure.SPENDING), sum.get(Figure.SPENDING));
    }

    @Test
    void a_township_sees_its_own_and_nothing_of_another() throws Exception {
        StatisticQuery query = StatisticQuery.of(now(), AssistanceMatter.DIBAO);

        List<PlaceTotals> own = LIUMAO.clerk().call(() -> statistics.table(query));
        assertEquals(List.of(LIUMAO.code), own.stream().map(PlaceTotals::code).toList());
        assertTrue(LIUMAO.clerk()
                .call(() -> statistics.table(query.within(MISHAN.code)))
                .isEmpty());
        assertTrue(LIUMAO.clerk()
                .call(() -> files.page(
                        new FileQuery(Figure.HOUSEHOLDS, now(), AssistanceMatter.DIBAO, null, MISHAN.code), 0, PAGE))
                .isEmpty());
        Board board = LIUMAO.clerk().call(() -> boards.of(now()));
        assertEquals(
                own.get(0).totals().get(Figure.HOUSEHOLDS),
                board.of(AssistanceMatter.DIBAO).get(Figure.HOUSEHOLDS));
    }

    @Test
    void finance_sees_no_health_and_the_leading_group_no_names() throws Exception {
        List<Figure> paid = As.the(Login.FINANCE).call(() -> statistics.visible());

        assertTrue(paid.contains(Figure.SPENDING));
        assertFalse(paid.contains(Figure.DISABLED));
        assertFalse(paid.contains(Figure.ILLNESS));
        FileQuery query = new FileQuery(Figure.HOUSEHOLDS, now(), AssistanceMatter.DIBAO, null, LIUMAO.code);
        Expect.forbidden(Login.FINANCE, () -> files.page(query, 0, PAGE));
        Expect.forbidden(Login.LEADING_GROUP, () -> files.page(query, 0, PAGE));
        assertTrue(
                As.the(Login.LEADING_GROUP).call(() -> boards.of(now())).all().get(Figure.HOUSEHOLDS) > 0);
    }

    @Test
    void a_month_is_settled_once_and_not_counted_again() throws Exception {
        Expect.refusal("statistics.month-not-over", Login.BUREAU_APPROVER, () -> months.settle(now()));
        Expect.forbidden(Login.BUREAU_SERVICE, () -> months.settle(before()));
        As.the(Login.BUREAU_APPROVER).run(() -> months.settle(before()));

        Expect.refusal("statistics.settled", Login.BUREAU_SERVICE, () -> months.count(before()));
        Expect.refusal("statistics.settled", Login.BUREAU_APPROVER, () -> months.settle(before()));
        assertEquals(
                64,
                supervisor()
                        .call(() -> statistics.month(before()).orElseThrow().rowsHash())
                        .length());
    }

    @Test
    void a_month_to_come_and_one_before_all_are_refused() throws Exception {
        Expect.refusal("statistics.no-month", Login.BUREAU_SERVICE, () -> months.count(now().plusMonths(1)));
        Expect.refusal("statistics.no-month", Login.BUREAU_SERVICE, () -> months.count(YearMonth.of(2011, 12)));
        Expect.refusal("statistics.not-counted", Login.BUREAU_APPROVER, () -> months.settle(YearMonth.of(2019, 1)));
    }

    private Totals city(YearMonth month, AssistanceMatter matter) throws Exception {
        return Totals.sum(supervisor().call(() -> statistics.table(StatisticQuery.of(month, matter))).stream()
                .map(PlaceTotals::totals)
                .toList());
    }

    private static As supervisor() throws Exception {
        return As.the(Login.BUREAU_SUPERVISOR);
    }

    private YearMonth now() {
        return YearMonth.from(clocks.today());
    }

    private YearMonth before() {
        return now().minusMonths(1);
    }

    private int number() {
        return now().getYear() * 100 + now().getMonthValue();
    }
}
