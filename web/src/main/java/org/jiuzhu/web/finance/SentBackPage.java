package org.jiuzhu.web.finance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.finance.AccountChange;
import org.jiuzhu.finance.AccountChange.State;
import org.jiuzhu.finance.AccountForm;
import org.jiuzhu.finance.FundLine;
import org.jiuzhu.finance.Outcome;
import org.jiuzhu.finance.Returns;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Texts;

/** One payment that came back: the account it went to, and the one it shall go to. */
@Named("sentBackPage")
@ViewScoped
public class SentBackPage implements Serializable {
    @Inject
    private Returns returns;

    @Inject
    private Chrome chrome;

    private long id;
    private String remark;
    private final AccountForm form = new AccountForm();
    private transient FundLine line;
    private transient List<AccountChange> changes;

    public FundLine getLine() {
        if (line == null) {
            line = returns.line(id);
        }
        return line;
    }

    public List<AccountChange> getChanges() {
        if (changes == null) {
            changes = returns.changes(id);
        }
        return changes;
    }

    /** The proposal that waits or was confirmed, or null. */
    private AccountChange open() {
        return getChanges().stream()
                .filter(change -> change.state() != State.REJECTED)
                .findFirst()
                .orElse(null);
    }

    public boolean isCorrectable() {
        boolean back = getLine().outcome() == Outcome.RETURNED && !getLine().isSettled();
        return back && open() == null && chrome.getOfficer().holds(Role.CLERK);
    }

    public boolean isDecidable() {
        AccountChange change = open();
        boolean waits = change != null && change.state() == State.PROPOSED;
        return waits
                && chrome.getOfficer().holds(Role.REVIEWER)
                && !change.proposedBy().equals(chrome.getOfficer().login());
    }

    public String getTitle() {
        return Texts.of("finance.return.title", getLine().headName(), getLine().amount());
    }

    /** What is about to be done, with name and amount. */
    public String confirm(String act) {
        return Texts.of(
                "finance.return.confirm." + act, getLine().headName(), getLine().amount());
    }

    public String correct() {
        returns.correct(id, form);
        return again();
    }

    public String confirmed() {
        returns.confirm(open().id(), remark);
        return again();
    }

    public String rejected() {
        returns.reject(open().id(), remark);
        return again();
    }

    private String again() {
        return "/finance/return.xhtml?faces-redirect=true&id=" + id;
    }

    public AccountForm getForm() {
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
