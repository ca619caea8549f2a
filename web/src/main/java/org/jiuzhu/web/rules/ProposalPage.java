package org.jiuzhu.web.rules;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jiuzhu.rules.RuleChange;
import org.jiuzhu.rules.RuleChangeText;
import org.jiuzhu.rules.RuleChanges;
import org.jiuzhu.rules.RuleProposals;
import org.jiuzhu.rules.RuleRow;
import org.jiuzhu.rules.RuleShelf;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Texts;

/** One proposal: what it would change, and what this officer may do with it. */
@Named("proposalPage")
@ViewScoped
public class ProposalPage implements Serializable {
    @Inject
    private RuleProposals proposals;

    @Inject
    private RuleChanges changes;

    @Inject
    private RuleShelf shelf;

    @Inject
    private RuleWords words;

    @Inject
    private Clocks clocks;

    @Inject
    private Chrome chrome;

    private long id;
    private String remark;
    private transient RuleChange change;
    private transient Compared compared;

    public RuleChange getChange() {
        if (change == null) {
            change = proposals.find(id);
        }
        return change;
    }

    public RuleChangeText getText() {
        return getChange().text();
    }

    /** With the rows as they were when it was proposed, so that a signed one is not compared with itself. */
    public Compared getCompared() {
        if (compared == null) {
            List<RuleRow> known = shelf.history(getText().key()).stream()
                    .filter(row -> !row.hands().signedAt().isAfter(getChange().proposedAt()))
                    .toList();
            compared = Compared.of(
                    getText().key(), known, getText().from(), getText().value());
        }
        return compared;
    }

    public boolean isConfirming() {
        return getCompared().isConfirming(getText().from());
    }

    public boolean isMine() {
        return getChange().isBy(chrome.getOfficer().login());
    }

    /** Its day went by while it waited: it can no longer be signed. */
    public boolean isTooLate() {
        return getChange().isOpen() && !isConfirming() && getText().from().isBefore(clocks.today());
    }

    public boolean isDecidable() {
        return getChange().isOpen() && !isMine();
    }

    /** What is about to be done, with values, day and document. */
    public String confirm(String act) {
        RuleChangeText text = getText();
        return Texts.of(
                "rules.confirm." + act,
                words.name(text.key()),
                words.value(text.key(), text.value()),
                text.from(),
                text.document());
    }

    public String sign() {
        changes.sign(id, remark);
        return again();
    }

    public String reject() {
        changes.reject(id, remark);
        return again();
    }

    public String withdraw() {
        changes.withdraw(id);
        return again();
    }

    private String again() {
        return "/rules/proposal.xhtml?faces-redirect=true&id=" + id;
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
