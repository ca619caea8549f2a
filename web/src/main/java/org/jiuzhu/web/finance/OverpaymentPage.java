package org.jiuzhu.web.finance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.Role;
import org.jiuzhu.finance.AccountChange.State;
import org.jiuzhu.finance.Overpayment;
import org.jiuzhu.finance.Overpayments;
import org.jiuzhu.finance.RepaymentForm;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Texts;

/** One overpayment: how it came about, what came back, and what this officer may do with it now. */
@Named("overpaymentPage")
@ViewScoped
public class OverpaymentPage implements Serializable {
    @Inject
    private Overpayments overpayments;

    @Inject
    private Chrome chrome;

    private long id;
    private String remark;
    private final RepaymentForm form = new RepaymentForm();
    private transient Overpayment overpayment;
    private transient Overpayments.Account account;

    public Overpayment getOverpayment() {
        if (overpayment == null) {
            overpayment = overpayments.get(id);
        }
        return overpayment;
    }

    public Overpayments.Account getAccount() {
        if (account == null) {
            account = overpayments.account(id);
        }
        return account;
    }

    public boolean isDecidable() {
        Officer officer = chrome.getOfficer();
        boolean may = officer.holds(Role.APPROVER) || officer.holds(Role.BUREAU_APPROVER);
        return may
                && getOverpayment().state() == State.PROPOSED
                && !getOverpayment().proposedBy().equals(officer.login());
    }

    public boolean isRepayable() {
        Officer officer = chrome.getOfficer();
        boolean may = officer.holds(Role.CLERK) || officer.holds(Role.BUREAU_SERVICE);
        return may
                && getOverpayment().state() == State.CONFIRMED
                && getAccount().left().isPositive();
    }

    public String getTitle() {
        return Texts.of("finance.overpayment.title", getOverpayment().headName());
    }

    /** What is about to be done, with name and amount. */
    public String confirm(String act) {
        return Texts.of(
                "finance.overpayment.confirm." + act,
                getOverpayment().headName(),
                getOverpayment().amount());
    }

    public String confirmed() {
        overpayments.confirm(id, remark);
        return again();
    }

    public String rejected() {
        overpayments.reject(id, remark);
        return again();
    }

    public String repaid() {
        overpayments.repaid(id, form);
        return again();
    }

    private String again() {
        return "/finance/overpayment.xhtml?faces-redirect=true&id=" + id;
    }

    public RepaymentForm getForm() {
        return form;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
