package org.jiuzhu.doors;

import static org.jiuzhu.doors.Township.LIUMAO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiuzhu.budget.BudgetForm;
import org.jiuzhu.budget.BudgetKind;
import org.jiuzhu.budget.BudgetLine;
import org.jiuzhu.budget.Budgets;
import org.jiuzhu.finance.FundRequests;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.Login;
import org.jiuzhu.harness.ShippedArchive;
import org.jiuzhu.payment.MonthFigures;
import org.jiuzhu.payment.MonthlyLists;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.FormRefusal;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 预算 in the shipped archive: two hands, nothing written over, and no request beyond it. */
@ExtendWith(ArquillianExtension.class)
class BudgetingIT {
    private static final AssistanceMatter MATTER = AssistanceMatter.DIBAO;

    @Inject
    private Budgets budgets;

    @Inject
    private FundRequests requests;

    @Inject
    private MonthlyLists monthly;

    @Inject
    private MonthFigures figures;

    @Inject
    private Casework cases;

    @Inject
    private Lists lists;

    @Inject
    private Registers registers;

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(BudgetingIT.class);
    }

    @Test
    void a_document_is_entered_by_the_bureau_and_confirmed_by_finance_once() throws Exception {
        BudgetForm form = form(BudgetKind.GRANT, "密财社指〔测〕1号", "1000");
        long before = budget();

        long id = As.the(Login.BUREAU_SERVICE).call(() -> budgets.enter(form));
        assertEquals(before, budget());
        Expect.forbidden(Login.FINANCE, () -> budgets.enter(form));
        Expect.forbidden(Login.BUREAU_SERVICE, () -> budgets.confirm(id));
        Expect.forbidden(Login.LIUMAO_CLERK, () -> budgets.lines(form.year));
        Expect.refusal("budget.known", Login.BUREAU_SERVICE, () -> budgets.enter(form));
        As.the(Login.FINANCE).run(() -> budgets.confirm(id));

        assertEquals(before + 100_000, budget());
        Expect.refusal("budget.decided", Login.FINANCE, () -> budgets.confirm(id));
        cut(id);
    }

    @Test
    void what_was_rejected_counts_nothing_and_its_number_may_come_again() throws Exception {
        BudgetForm form = form(BudgetKind.GRANT, "密财社指〔测〕2号", "1000");
        long before = budget();
        long id = As.the(Login.BUREAU_SERVICE).call(() -> budgets.enter(form));

        Expect.refusal("field.required", Login.FINANCE, () -> budgets.reject(id, " "));
        As.the(Login.FINANCE).run(() -> budgets.reject(id, "金额与文件不符"));
        long again = As.the(Login.BUREAU_SERVICE).call(() -> budgets.enter(form));

        assertEquals(before, budget());
        cut(id);
        cut(again);
    }

    @Test
    void a_mistaken_form_is_told_at_its_fields() throws Exception {
        BudgetForm form = form(BudgetKind.GRANT, " ", "-1");
        form.year = 1999;

        FormRefusal refusal = Assertions.assertThrows(
                FormRefusal.class, () -> As.the(Login.BUREAU_SERVICE).call(() -> budgets.enter(form)));

        assertEquals(
                List.of("year", "number", "townships[0].dibao"),
                refusal.faults().stream().map(fault -> fault.field()).toList());
    }

    @Test
    void no_request_is_signed_beyond_the_budget_and_nothing_asked_for_is_taken_back() throws Exception {
        long list = lists.frozen(LIUMAO);
        LIUMAO.head().run(() -> monthly.sign(list));
        As.the(Login.BUREAU_SERVICE).run(() -> monthly.receive(list));
        long request = As.the(Login.BUREAU_SERVICE).call(() -> requests.merge(lists.nextMonth()));
        BudgetLine line = line(As.the(Login.BUREAU_SERVICE).call(() -> budgets.of(request)));
        assertTrue(line.now().isPositive());
        BudgetForm most =
                form(BudgetKind.CUT, "密财社指〔测〕3号", line.left().plus(Fen.of(1)).toString());
        long cut = As.the(Login.BUREAU_SERVICE).call(() -> budgets.enter(most));
        As.the(Login.FINANCE).run(() -> budgets.confirm(cut));

        Expect.refusal("budget.over", Login.BUREAU_APPROVER, () -> requests.request(request));
        BudgetForm less = form(BudgetKind.CUT, "密财社指〔测〕4号", line.now().toString());
        long more = As.the(Login.BUREAU_SERVICE).call(() -> budgets.enter(less));
        Expect.refusal("budget.less-than-asked", Login.FINANCE, () -> budgets.confirm(more));
        assertEquals("MERGED", registers.text("select state from fund_request where id = ?", request));
        cut(cut);
        cut(more);
        assertFalse(line(As.the(Login.FINANCE).call(() -> budgets.of(request))).isOver());
        As.the(Login.BUREAU_SERVICE).run(() -> requests.undo(request));
        assertEquals(0, registers.count("select count(*) from fund_sum where request_id = ?", request));
        lists.none(LIUMAO);
    }

    @Test
    void a_month_is_the_sum_of_its_frozen_lists_and_of_the_own_area_alone() throws Exception {
        long list = lists.frozen(LIUMAO);
        YearMonth month = lists.nextMonth();

        var own = LIUMAO.clerk().call(() -> figures.of(month));

        assertEquals(1, own.size());
        assertEquals(
                registers.count("select total_fen from monthly_list where id = ?", list),
                own.get(0).cost().value());
        assertTrue(Township.YANGMU.clerk().call(() -> figures.of(month)).stream()
                .noneMatch(row -> row.townshipCode().equals(LIUMAO.code)));
        lists.none(LIUMAO);
    }

    @Test
    void a_new_household_costs_all_that_it_is_paid_also_where_months_are_paid_late() throws Exception {
        cases.granted(Township.YANGMU);
        long list = lists.frozen(Township.YANGMU);

        assertEquals(
                registers.count(
                        "select coalesce(sum(payable_fen), 0) from payment_line where list_id = ?"
                                + " and kind = 'MONTHLY' and change_mark = 'NEW'",
                        list),
                registers.count("select difference_fen from list_change where list_id = ? and kind = 'NEW'", list));
        lists.none(Township.YANGMU);
    }

    private BudgetForm form(BudgetKind kind, String number, String yuan) throws Exception {
        BudgetForm form = new BudgetForm();
        form.year = lists.nextMonth().getYear();
        form.kind = kind;
        form.number = number;
        form.reason = "测试用";
        BudgetForm.Township township = new BudgetForm.Township();
        township.code = LIUMAO.code;
        township.dibao = new BigDecimal(yuan);
        form.townships.add(township);
        return form;
    }

    private long budget() throws Exception {
        int year = lists.nextMonth().getYear();
        return line(As.the(Login.FINANCE).call(() -> budgets.lines(year)))
                .budget()
                .value();
    }

    private static BudgetLine line(List<BudgetLine> lines) {
        return lines.stream()
                .filter(line -> line.townshipCode().equals(LIUMAO.code) && line.matter() == MATTER)
                .findFirst()
                .orElseThrow();
    }

    /** As if it had never been, for the other tests. */
    private void cut(long id) throws Exception {
        registers.change("delete from budget_row where document_id = ?", id);
        registers.change("delete from budget_document where id = ?", id);
    }
}
