package org.jiuzhu.web.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.area.Areas;
import org.jiuzhu.reporting.Obligation;
import org.jiuzhu.reporting.ObligationKind;
import org.jiuzhu.reporting.ObligationOwner;
import org.jiuzhu.reporting.ObligationState;
import org.jiuzhu.reporting.Obligations;
import org.jiuzhu.reporting.Reports;
import org.jiuzhu.reporting.Submission;
import org.jiuzhu.reporting.Timeliness;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Texts;

/** One report that is owed: what is asked, what was submitted, its receipt, and what may be done about it now. */
@Named("obligationPage")
@ViewScoped
public class ObligationPage implements Serializable {
    @Inject
    private Obligations obligations;

    @Inject
    private Reports reports;

    @Inject
    private Areas areas;

    @Inject
    private ReportWords words;

    @Inject
    private Clocks clocks;

    @Inject
    private Chrome chrome;

    private long id;
    private transient Obligation one;
    private transient List<Submission> submissions;

    public Obligation getOne() {
        if (one == null) {
            one = obligations.get(id);
        }
        return one;
    }

    public List<Submission> getSubmissions() {
        if (submissions == null) {
            submissions = reports.of(id);
        }
        return submissions;
    }

    public String getUnit() {
        String code = getOne().townshipCode();
        return words.unit(code, areas.require(code).name());
    }

    public String getTitle() {
        return Texts.of("reports.one.title", getUnit(), getOne().duty().title());
    }

    public String getAbout() {
        return words.about(getOne().kind(), getOne().subject(), getOne().periodFrom(), getOne().periodTo());
    }

    private Timeliness timeliness() {
        return getOne().timeliness(clocks.today(), obligations.soon());
    }

    public String getLamp() {
        return words.lamp(timeliness(), getOne().state());
    }

    public String getState() {
        return words.state(timeliness(), getOne().state());
    }

    /** Where the deed itself is done that the product reads this from; nothing for what is reported. */
    public String getWhere() {
        return switch (getOne().kind()) {
            case VILLAGE_RETURNS -> "/review/returns.xhtml";
            case CHANGE_LIST, PAYMENT_LIST, FUND_REQUEST -> "/payment/lists.xhtml";
            case PROOFREADING, JOINT_PROOFREADING -> "/proofreading/month.xhtml?month=" + getOne().subject();
            default -> null;
        };
    }

    private boolean isOwn() {
        return chrome.getOfficer().areaCode().equals(getOne().townshipCode());
    }

    /** Whether the own unit writes it here. */
    public boolean isSubmitting() {
        return isOwn() && !getOne().kind().isKnown() && getOne().state().isOwed() && !isEvaluation();
    }

    public boolean isEvaluation() {
        return getOne().kind() == ObligationKind.EVALUATION;
    }

    /** Whether the own unit's evaluation is still to be written. */
    public boolean isEvaluating() {
        return isOwn() && isEvaluation() && getOne().state().isOwed();
    }

    public boolean isReceiving() {
        return (chrome.getOfficer().holds(Role.BUREAU_POLICY)
                        || chrome.getOfficer().holds(Role.BUREAU_SUPERVISOR))
                && getOne().state() == ObligationState.SUBMITTED;
    }

    /** Whether it went to the city government, which gives the number itself. */
    public boolean isBureaus() {
        return getOne().owner() == ObligationOwner.BUREAU;
    }

    public boolean isWaiving() {
        return chrome.getOfficer().holds(Role.BUREAU_POLICY) && getOne().state().isOwed();
    }

    /** What is about to be done, with unit, report and day. */
    public String confirm(String act) {
        return Texts.of("reports.confirm." + act, getUnit(), getOne().duty().title(), getAbout(), getOne().dueOn());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
