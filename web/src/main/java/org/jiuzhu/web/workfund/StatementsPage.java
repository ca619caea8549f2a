package org.jiuzhu.web.workfund;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.area.Areas;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Texts;
import org.jiuzhu.web.payment.Months;
import org.jiuzhu.workfund.NormForm;
import org.jiuzhu.workfund.WorkItem;
import org.jiuzhu.workfund.WorkKind;
import org.jiuzhu.workfund.WorkNorm;
import org.jiuzhu.workfund.WorkState;
import org.jiuzhu.workfund.WorkStatement;
import org.jiuzhu.workfund.WorkingFunds;

/** 工作经费: a month's statements with what was done and what it comes to, and the norms. */
@Named("statementsPage")
@ViewScoped
public class StatementsPage implements Serializable {
    @Inject
    private WorkingFunds funds;

    @Inject
    private Areas areas;

    @Inject
    private Clocks clocks;

    @Inject
    private Chrome chrome;

    private String month;
    private String voucher;
    private final NormForm norm = new NormForm();
    private transient List<WorkStatement> rows;

    public List<WorkStatement> getRows() {
        if (rows == null) {
            rows = funds.of(chosen());
        }
        return rows;
    }

    public List<WorkNorm> getNorms() {
        return funds.norms();
    }

    public String township(WorkStatement statement) {
        return areas.require(statement.townshipCode()).name();
    }

    /** How many pieces at which norm, kind by kind. */
    public String item(WorkItem item) {
        return Texts.of("work.item", Texts.of("WorkKind." + item.kind()), item.pieces(), item.norm(), item.amount());
    }

    public Fen getTotal() {
        return getRows().stream().map(WorkStatement::total).reduce(Fen.ZERO, Fen::plus);
    }

    /** Whether the clerk may compute the own township's month, or compute it anew. */
    public boolean isComputing() {
        return chrome.getOfficer().holds(Role.CLERK)
                && chosen().isBefore(YearMonth.from(clocks.today()))
                && getRows().stream().allMatch(row -> row.state() == WorkState.COMPUTED);
    }

    public boolean isCheckable(WorkStatement statement) {
        return chrome.getOfficer().holds(Role.BUREAU_SERVICE) && statement.state() == WorkState.COMPUTED;
    }

    public boolean isPayable(WorkStatement statement) {
        return isFinance() && statement.state() == WorkState.CHECKED;
    }

    public boolean isFinance() {
        return chrome.getOfficer().holds(Role.FINANCE);
    }

    /** What is about to be done, with township, month and amount. */
    public String confirm(String act, WorkStatement statement) {
        return Texts.of("work.confirm." + act, township(statement), getMonthText(), statement.total());
    }

    public String compute() {
        funds.compute(chrome.getOfficer().areaCode(), chosen());
        return again();
    }

    public String check(long id) {
        funds.check(id);
        return again();
    }

    public String pay(long id) {
        funds.pay(id, voucher);
        return again();
    }

    public String enter() {
        funds.enter(norm);
        return again();
    }

    private String again() {
        return "/workfund/statements.xhtml?faces-redirect=true&month=" + chosen();
    }

    public WorkKind[] getKinds() {
        return WorkKind.values();
    }

    public List<Chip> getMonths() {
        return Months.chips(lastMonth());
    }

    public String getMonthText() {
        return Months.text(chosen());
    }

    private YearMonth chosen() {
        return Months.of(month, lastMonth());
    }

    private YearMonth lastMonth() {
        return YearMonth.from(clocks.today()).minusMonths(1);
    }

    public String getMonth() {
        return chosen().toString();
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getVoucher() {
        return voucher;
    }

    public void setVoucher(String voucher) {
        this.voucher = voucher;
    }

    public NormForm getNorm() {
        return norm;
    }
}
