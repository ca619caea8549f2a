package org.jiuzhu.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jiuzhu.casework.AidForm;
import org.jiuzhu.casework.Emergencies;
import org.jiuzhu.casework.EmergencyAid;
import org.jiuzhu.casework.PapersForm;
import org.jiuzhu.casework.Reviews;

/** Relief at once, and the papers after it. */
@Named("emergencyActs")
@ViewScoped
public class EmergencyActs implements Serializable {
    @Inject
    private CasePage page;

    @Inject
    private Emergencies emergencies;

    @Inject
    private Reviews reviews;

    private AidForm aid;
    private PapersForm papers;

    /** What the assessment comes to, handed to the applicant. */
    public AidForm getAid() {
        if (aid == null) {
            aid = new AidForm();
            aid.amount = page.getFile().assessment().amount().yuan();
            aid.way = EmergencyAid.Way.CASH;
            aid.receiver = page.getFile().aCase().applicant().name();
        }
        return aid;
    }

    public String give() {
        emergencies.giveAtOnce(page.getNumber(), aid);
        return page.again();
    }

    public String decline() {
        emergencies.decline(page.getNumber(), aid.remark);
        return page.again();
    }

    public PapersForm getPapers() {
        if (papers == null) {
            papers = ReviewActs.filled(new PapersForm(), page.getFile());
        }
        return papers;
    }

    public String complete() {
        reviews.completePapers(page.getNumber(), papers);
        return page.again();
    }
}
