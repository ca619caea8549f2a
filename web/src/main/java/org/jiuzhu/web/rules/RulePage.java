package org.jiuzhu.web.rules;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.rules.RuleChange;
import org.jiuzhu.rules.RuleKey;
import org.jiuzhu.rules.RuleProposals;
import org.jiuzhu.rules.RuleShelf;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.web.layout.Chrome;

/** One rule through time: every row with its document, its reason and its hands. */
@Named("rulePage")
@ViewScoped
public class RulePage implements Serializable {
    @Inject
    private RuleShelf shelf;

    @Inject
    private RuleProposals proposals;

    @Inject
    private Clocks clocks;

    @Inject
    private Chrome chrome;

    private String key;
    private transient List<Dated> rows;

    /** @throws Refusal {@code not-found} where there is no such rule */
    public List<Dated> getRows() {
        if (rows == null) {
            rows = Dated.of(shelf.history(getRule()), getToday());
            if (rows.isEmpty()) {
                throw new Refusal("not-found");
            }
        }
        return rows;
    }

    public RuleKey getRule() {
        return RuleKey.read(key);
    }

    public Dated getNow() {
        return RuleLine.of(getRule(), getRows()).now();
    }

    /** The proposal that waits for a decision, for those who read proposals. */
    public RuleChange getOpen() {
        return isMayDecide() ? proposals.open(getRule()).orElse(null) : null;
    }

    private boolean isMayDecide() {
        return isMayPropose() || chrome.getOfficer().holds(Role.BUREAU_APPROVER);
    }

    /** Where that row is proposed to be confirmed. */
    public String confirming(Dated one) {
        return "/rules/propose.xhtml?key=" + key + "&confirms=" + one.row().from();
    }

    public boolean isMayPropose() {
        return chrome.getOfficer().holds(Role.BUREAU_POLICY);
    }

    public LocalDate getToday() {
        return clocks.today();
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
