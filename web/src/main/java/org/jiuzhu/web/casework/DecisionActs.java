package org.jiuzhu.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jiuzhu.casework.CaseFile;
import org.jiuzhu.casework.CaseStep;
import org.jiuzhu.casework.Decisions;
import org.jiuzhu.casework.ReturnForm;
import org.jiuzhu.web.layout.Texts;

/** What the one who decides does: grants, refuses, gives back; the same page for township and bureau. */
@Named("decisionActs")
@ViewScoped
public class DecisionActs implements Serializable {
    @Inject
    private CasePage page;

    @Inject
    private Decisions decisions;

    @Inject
    private CaseWords words;

    private final ReturnForm form = new ReturnForm();

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
            decisions.confirm(page.getNumber(), form.remark);
        } else {
            decisions.approve(page.getNumber(), form.remark);
        }
        return page.again();
    }

    public String refuse() {
        if (isBureau()) {
            decisions.confirmRefusal(page.getNumber(), form.remark);
        } else {
            decisions.refuse(page.getNumber(), form.remark);
        }
        return page.again();
    }

    public String giveBack() {
        if (page.getFile().isOpen(CaseStep.SEND_BACK)) {
            decisions.sendBackToTownship(page.getNumber(), form);
        } else {
            decisions.sendBack(page.getNumber(), form);
        }
        return page.again();
    }

    public String agree() {
        decisions.agree(page.getNumber(), form.remark);
        return page.again();
    }

    /** Marks another point in the file that goes back. */
    public void mark() {
        form.points.add(new ReturnForm.PointRow());
    }

    public void unmark(int row) {
        form.points.remove(row);
    }

    public boolean isMarking() {
        return !form.points.isEmpty();
    }

    /** What the button says: the consequence with its amount. */
    public String getGrantText() {
        return Texts.of("decision.grant", words.proposed(page.getFile()));
    }

    public String getAgreeText() {
        return Texts.of("decision.agree", words.proposed(page.getFile()));
    }

    public String confirm(String act) {
        CaseFile file = page.getFile();
        String proposed = file.review() == null ? "" : words.proposed(file);
        return Texts.of(
                "decision.confirm." + act,
                file.aCase().applicant().name(),
                file.aCase().matter(),
                proposed);
    }

    public ReturnForm getForm() {
        return form;
    }
}
