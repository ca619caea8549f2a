package org.jiuzhu.web.rules;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.rules.RuleChange;
import org.jiuzhu.rules.RuleProposals;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Labels;
import org.jiuzhu.web.layout.Slice;
import org.jiuzhu.web.layout.Texts;

/** 规则调整: the proposals that wait, and what became of the others. */
@Named("proposalsPage")
@ViewScoped
public class ProposalsPage implements Serializable {
    private static final int SIZE = 25;

    @Inject
    private RuleProposals proposals;

    @Inject
    private Chrome chrome;

    @Inject
    private Labels labels;

    private long after;
    private transient List<RuleChange> open;
    private transient Slice<RuleChange> decided;

    public List<RuleChange> getOpen() {
        if (open == null) {
            open = proposals.open();
        }
        return open;
    }

    private Slice<RuleChange> decided() {
        if (decided == null) {
            decided = Slice.of(SIZE, read -> proposals.decided(after, read));
        }
        return decided;
    }

    public List<RuleChange> getDecided() {
        return decided().rows();
    }

    public Long getNext() {
        return decided().next(RuleChange::id);
    }

    /** Where it stands; an own one waits for somebody else. */
    public String state(RuleChange change) {
        boolean mine = change.isOpen() && change.isBy(chrome.getOfficer().login());
        return mine ? Texts.of("rules.mine") : labels.of(change.state());
    }

    public boolean isMayPropose() {
        return chrome.getOfficer().holds(Role.BUREAU_POLICY);
    }

    public long getAfter() {
        return after;
    }

    public void setAfter(long after) {
        this.after = after;
    }
}
