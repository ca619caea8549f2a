package org.jiuzhu.doors;

import static org.jiuzhu.doors.Township.MISHAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiuzhu.adjustment.AdjustmentForm;
import org.jiuzhu.adjustment.AdjustmentKind;
import org.jiuzhu.adjustment.AdjustmentReason;
import org.jiuzhu.adjustment.Adjustments;
import org.jiuzhu.assessment.AssessmentForm;
import org.jiuzhu.budget.BudgetForm;
import org.jiuzhu.budget.Budgets;
import org.jiuzhu.finance.AccountForm;
import org.jiuzhu.finance.OverpaymentForm;
import org.jiuzhu.finance.OverpaymentReason;
import org.jiuzhu.finance.Overpayments;
import org.jiuzhu.finance.PaidLine;
import org.jiuzhu.finance.RepaymentForm;
import org.jiuzhu.finance.Returns;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.Login;
import org.jiuzhu.household.HouseholdForm;
import org.jiuzhu.household.MemberForm;
import org.jiuzhu.household.Members;
import org.jiuzhu.rehearsal.Rehearsal;
import org.jiuzhu.rehearsal.Rehearsals;
import org.jiuzhu.review.ReturnForm;
import org.jiuzhu.review.VillageReturns;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.rules.Relation;
import org.jiuzhu.rules.RuleChangeForm;
import org.jiuzhu.rules.RuleChanges;
import org.jiuzhu.rules.RuleSubject;
import org.jiuzhu.rules.StandardKind;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.Refusal;

/** What happens to the households of 密山镇 in a year, each written down by the hands whose it is. */
@ApplicationScoped
public class Happenings {
    private static final String PAPER = "村委会证明，案卷第3页";

    @Inject
    private Casework cases;

    @Inject
    private Adjustments adjustments;

    @Inject
    private Members members;

    @Inject
    private RuleChanges rules;

    @Inject
    private Rehearsals rehearsals;

    @Inject
    private Returns returned;

    @Inject
    private Overpayments overpayments;

    @Inject
    private VillageReturns villages;

    @Inject
    private Budgets budgets;

    @Inject
    private Registers registers;

    @Inject
    private Clocks clocks;

    private final Set<Integer> funded = new HashSet<>();

    /** No standard to come, nothing under way, and the power handed down for long. */
    void prepare(Township... townships) throws Exception {
        registers.change(
                "delete from benefit_amount where from_month >= ?",
                month(clocks.today().plusMonths(3)));
        registers.change("delete from standard where kind = 'DIBAO' and signed_by is not null");
        for (Township township : townships) {
            registers.change(
                    "update delegation_instrument set valid_to = greatest(valid_to, ?) where township_code = ?",
                    clocks.today().plusYears(2),
                    township.code);
        }
        registers.change("update adjustment set state = 'WITHDRAWN', open_benefit_id = null where state = 'PROPOSED'");
        for (Township township : townships) {
            registers.change(
                    "update village_return_item set handled_by = 'test', handled_at = now(), handling = '已核实'"
                            + " where township_code = ? and handled_at is null",
                    township.code);
        }
    }

    /** Money enough for that year, granted once. */
    void budgetOf(int year) throws Exception {
        if (!funded.add(year)) {
            return;
        }
        BudgetForm form = new BudgetForm();
        form.year = year;
        form.number = "密财社指〔测〕" + System.nanoTime() + "号";
        form.reason = "年度预算";
        for (String code : List.of("230382001", "230382100", "230382200", "230382201")) {
            BudgetForm.Township township = new BudgetForm.Township();
            township.code = code;
            township.dibao = BigDecimal.valueOf(9_000_000);
            township.tekun = township.dibao;
            township.linshi = township.dibao;
            form.townships.add(township);
        }
        long id = As.the(Login.BUREAU_SERVICE).call(() -> budgets.enter(form));
        As.the(Login.FINANCE).run(() -> budgets.confirm(id));
    }

    /** A household of one person in the countryside, granted 低保 this month, with an account of its own. */
    long granted(Township township) throws Exception {
        HouseholdForm form = Families.poorIn(township.village);
        form.accountNumber = Families.account();
        String number = cases.submitted(township, form);
        cases.accept(township, number);
        cases.bringToDecision(township, number);
        cases.approve(township, number);
        return registers.count(
                "select b.id from benefit b join assistance_case c on c.id = b.case_id where c.number = ?", number);
    }

    void childIsBorn(long benefit) throws Exception {
        long home = registers.count("select household_id from benefit where id = ?", benefit);
        LocalDate born = clocks.today().minusDays(1);
        MemberForm form =
                MISHAN.clerk().call(() -> MemberForm.of(members.open(home).household()));
        form.row = Families.newborn(born);
        form.day = clocks.today();
        form.reason = "出生医学证明";
        MISHAN.clerk().run(() -> members.join(form));
        AssessmentForm facts = MISHAN.clerk().call(() -> adjustments.facts(benefit));
        AssessmentForm.PersonRow child = new AssessmentForm.PersonRow();
        child.name = form.row.name;
        child.relation = Relation.CHILD;
        child.bornOn = born;
        child.workAbility = form.row.workAbility;
        facts.persons.add(child);
        AdjustmentForm change = form(null, AdjustmentReason.BIRTH);
        approve(MISHAN.clerk().call(() -> adjustments.propose(benefit, facts, change)));
    }

    void moves(long benefit, String village) throws Exception {
        AdjustmentForm form = form(AdjustmentKind.MOVE, AdjustmentReason.MOVED_HOUSE);
        form.targetVillageCode = village;
        approve(MISHAN.clerk().call(() -> adjustments.propose(benefit, form)));
    }

    void changes(long benefit, AdjustmentKind kind, AdjustmentReason reason) throws Exception {
        AdjustmentForm form = form(kind, reason);
        form.backPay = kind == AdjustmentKind.RESTORE;
        approve(MISHAN.clerk().call(() -> adjustments.propose(benefit, form)));
    }

    /** The rural standard rises by that from the next month on: proposed, rehearsed, signed. */
    void standardRises(String yuan) throws Exception {
        RuleChangeForm form = new RuleChangeForm();
        form.subject = RuleSubject.STANDARD;
        form.kind = StandardKind.DIBAO;
        form.registration = Registration.RURAL;
        form.yuan = new BigDecimal(registers.text("select amount_fen / 100 from standard where kind = 'DIBAO'"
                        + " and registration = 'RURAL' order by effective_from desc limit 1"))
                .add(new BigDecimal(yuan));
        form.months = 1;
        form.from = YearMonth.from(clocks.today()).plusMonths(1).atDay(1);
        form.document = "密民发〔测〕" + System.nanoTime() + "号";
        form.reason = "年度调标";
        long change = As.the(Login.BUREAU_POLICY).call(() -> rules.propose(form));
        As.the(Login.BUREAU_POLICY).run(() -> rehearsals.start(change));
        while (As.the(Login.BUREAU_POLICY)
                        .call(() -> rehearsals.newest(change))
                        .orElseThrow()
                        .state()
                == Rehearsal.State.RUNNING) {
            Thread.sleep(200);
        }
        As.the(Login.BUREAU_APPROVER).run(() -> rules.sign(change, "同意"));
    }

    String accountOf(long benefit) throws SQLException {
        return registers.text(
                "select h.account_number from household h join benefit b on b.household_id = h.id where b.id = ?",
                benefit);
    }

    void accountIsPutRight(long benefit, String account) throws Exception {
        long line = registers.count(
                "select id from fund_line where benefit_id = ? and outcome = 'RETURNED' and settled = 0", benefit);
        AccountForm form = new AccountForm();
        form.bank = "密山农商银行（演示）";
        form.accountHolder = registers.text("select account_holder from fund_line where id = ?", line);
        form.accountNumber = account;
        form.evidence = PAPER;
        long change = MISHAN.clerk().call(() -> returned.correct(line, form));
        MISHAN.reviewer().run(() -> returned.confirm(change, "同意"));
    }

    /** Known on the second of this month, by the village; this month was paid. What was paid too much, in fen. */
    long diesLastMonth(long benefit, YearMonth thisMonth) throws Exception {
        LocalDate died = thisMonth.atDay(1).minusDays(1);
        ReturnForm report = new ReturnForm();
        report.villageCode = registers.text("select village_code from benefit where id = ?", benefit);
        report.month = thisMonth.plusMonths(1);
        report.reason = "村里来电";
        ReturnForm.Name name = new ReturnForm.Name();
        name.personId = registers.count(
                "select person_id from benefit_person where benefit_id = ? and open_person_id is not null", benefit);
        name.happenedOn = died;
        report.names.add(name);
        MISHAN.clerk().run(() -> villages.report(report));
        AdjustmentForm form = form(AdjustmentKind.DEATH, AdjustmentReason.DIED);
        form.happenedOn = died;
        approve(MISHAN.clerk().call(() -> adjustments.propose(benefit, form)));
        PaidLine paid = lines(benefit).get(0);
        assertEquals(thisMonth, paid.entitled());
        claimed(benefit, paid, OverpaymentReason.DEATH, paid.paid().toString(), null);
        return paid.paid().value();
    }

    void heirsPayBack(long benefit) throws Exception {
        long id = registers.count("select id from overpayment where benefit_id = ?", benefit);
        Fen left = MISHAN.clerk().call(() -> overpayments.account(id)).left();
        RepaymentForm more = repayment(left.plus(Fen.of(1)), "B-0");
        assertThrows(Refusal.class, () -> MISHAN.clerk().run(() -> overpayments.repaid(id, more)));
        MISHAN.clerk().run(() -> overpayments.repaid(id, repayment(Fen.of(1_000), "B-1")));
        RepaymentForm rest = repayment(left.minus(Fen.of(1_000)), "B-2");
        MISHAN.clerk().run(() -> overpayments.repaid(id, rest));
        assertEquals(
                Fen.ZERO, MISHAN.clerk().call(() -> overpayments.account(id)).left());
    }

    private RepaymentForm repayment(Fen fen, String receipt) {
        RepaymentForm form = new RepaymentForm();
        form.yuan = fen.yuan();
        form.paidOn = clocks.today();
        form.receipt = receipt;
        return form;
    }

    void wasPaidTooMuch(long benefit, String yuan, String monthly) throws Exception {
        claimed(benefit, lines(benefit).get(0), OverpaymentReason.MISTAKE, yuan, monthly);
    }

    private void claimed(long benefit, PaidLine line, OverpaymentReason reason, String yuan, String monthly)
            throws Exception {
        OverpaymentForm form = new OverpaymentForm();
        form.reason = reason;
        form.explanation = PAPER;
        form.monthlyYuan = monthly == null ? null : new BigDecimal(monthly);
        OverpaymentForm.Month month = new OverpaymentForm.Month();
        month.lineId = line.lineId();
        month.yuan = new BigDecimal(yuan);
        form.months.add(month);
        long id = MISHAN.clerk().call(() -> overpayments.propose(benefit, form));
        MISHAN.approver().run(() -> overpayments.confirm(id, "同意"));
    }

    private List<PaidLine> lines(long benefit) throws Exception {
        return MISHAN.clerk().call(() -> overpayments.paid(benefit));
    }

    private void approve(long change) throws Exception {
        MISHAN.approver().run(() -> adjustments.approve(change, "同意"));
    }

    private AdjustmentForm form(AdjustmentKind kind, AdjustmentReason reason) {
        AdjustmentForm form = new AdjustmentForm();
        form.kind = kind;
        form.reason = reason;
        form.happenedOn = clocks.today();
        form.evidence = PAPER;
        form.remark = "入户了解属实。";
        return form;
    }

    private static int month(LocalDate day) {
        return day.getYear() * 100 + day.getMonthValue();
    }
}
