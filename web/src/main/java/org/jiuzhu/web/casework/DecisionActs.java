package org.jiuzhu.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jiuzhu.casework.CaseFile;
import org.jiuzhu.casework.CaseStep;
import org.jiuzhu.casework.Decisions;
import org.jiuzhu.web.layout.Texts;

/** What the one who decides does: grants, refuses, gives back; the same page for township and bureau. */
@Named("decisionActs")
@ViewScoped
public class DecisionActs implements Serializable {
    @Inject
    private CasePage page;

    @Inject
    private Decisions decisions;

    private String remark;

    public boolean isGrantOpen() {
        return page.getFile().isOpen(CaseStep.APPROVE) || page.getFile().isOpen(CaseStep.CONFIRM);
    }

    public boolean isRefusalOpen() {
        return page.getFile().isOpen(CaseStep.REFUSE) || isBureau();
    }

    public boolean isReturnOpen() {
        return page.getFile().isOpen(CaseStep.RETURN) || page.getFile().isOpen(CaseStep.SEND_BACK);
    }

    private boolean isBureau() {
        return page.getFile().isOpen(CaseStep.CONFIRM_REFUSAL);
    }

    public String grant() {
        if (page.getFile().isOpen(CaseStep.CONFIRM)) {
            decisions.confirm(page.getNumber(), remark);
        } else {
            decisions.approve(page.getNumber(), remark);
        }
        return page.again();
    }

    public String refuse() {
        if (isBureau()) {
            decisions.confirmRefusal(page.getNumber(), remark);
        } else {
            decisions.refuse(page.getNumber(), remark);
        }
        return page.again();
    }

    public String giveBack() {
        if (page.getFile().isOpen(CaseStep.SEND_BACK)) {
            decisions.sendBackToTownship(page.getNumber(), remark);
        } else {
            decisions.sendBack(page.getNumber(), remark);
        }
        return page.again();
    }

    /** What the button says: the consequence with its amount. */
    public String getGrantText() {
        return Texts.of("decision.grant", page.getFile().review().monthly());
    }

    public String confirm(String act) {
        CaseFile file = page.getFile();
        String amount = file.review() == null
                ? ""
                : Texts.of("decision.amount", file.review().monthly());
        return Texts.of(
                "decision.confirm." + act, file.aCase().applicant().name(), Texts.of("AssistanceMatter.DIBAO"), amount);
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
