package org.jiuzhu.web.adjustment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.adjustment.Adjustment;
import org.jiuzhu.adjustment.Adjustments;
import org.jiuzhu.adjustment.BenefitFile;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Texts;

/** A benefit with its amounts by month, whom it covers, and everything that changed it. */
@Named("benefitPage")
@ViewScoped
public class BenefitPage implements Serializable {
    @Inject
    private Adjustments adjustments;

    @Inject
    private Chrome chrome;

    private long id;
    private transient BenefitFile file;
    private transient List<Adjustment> changes;

    public BenefitFile getFile() {
        if (file == null) {
            file = adjustments.file(id);
        }
        return file;
    }

    public List<Adjustment> getChanges() {
        if (changes == null) {
            changes = adjustments.of(id);
        }
        return changes;
    }

    /** From when months are owed, or that none is. */
    public String getArrears() {
        YearMonth owed = getFile().benefit().arrearsFrom();
        return owed == null ? Texts.of("adjustment.no-arrears") : owed.toString();
    }

    /** Whether this officer may propose a change now. */
    public boolean isProposable() {
        boolean waits = getChanges().stream().anyMatch(one -> one.state() == Adjustment.State.PROPOSED);
        return isClerical() && !waits && getFile().benefit().isOpen();
    }

    /** Whether this officer works on files at all. */
    public boolean isClerical() {
        return chrome.getOfficer().holds(Role.CLERK) || chrome.getOfficer().holds(Role.REVIEWER);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
