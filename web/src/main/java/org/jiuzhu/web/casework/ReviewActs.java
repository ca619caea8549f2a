package org.jiuzhu.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jiuzhu.assessment.Assessment;
import org.jiuzhu.casework.CaseFile;
import org.jiuzhu.casework.ReviewForm;
import org.jiuzhu.casework.Reviews;
import org.jiuzhu.household.Declared;
import org.jiuzhu.publicity.Notices;

/** What the reviewer does: settles figures, sees the reckoning, proposes; and looks into objections. */
@Named("reviewActs")
@ViewScoped
public class ReviewActs implements Serializable {
    @Inject
    private CasePage page;

    @Inject
    private Reviews reviews;

    @Inject
    private Notices notices;

    private ReviewForm form;
    private String handling;
    private transient Assessment preview;

    public ReviewForm getForm() {
        if (form == null) {
            form = filled(new ReviewForm(), page.getFile());
        }
        return form;
    }

    /** A form with every figure as it stands, the hardship as declared, and a row for each point that was marked. */
    static <T extends ReviewForm> T filled(T form, CaseFile file) {
        file.figures().map(ReviewActs::row).forEach(form.figures::add);
        form.weight = file.aCase().declaration().hardship().weight();
        form.months = file.aCase().declaration().hardship().months();
        file.beside().openPoints().forEach(point -> form.answers.add(answering(point.id())));
        file.beside().openFindings().forEach(finding -> form.findings.add(answering(finding.id())));
        return form;
    }

    private static ReviewForm.AnswerRow answering(Long what) {
        ReviewForm.AnswerRow row = new ReviewForm.AnswerRow();
        row.point = what;
        return row;
    }

    private static ReviewForm.FigureRow row(Declared figure) {
        ReviewForm.FigureRow row = new ReviewForm.FigureRow();
        row.figure = figure.key();
        row.used = figure.current().yuan();
        row.reason = figure.reason();
        return row;
    }

    /** The reckoning with the figures as they stand in the form. */
    public void reckon() {
        preview = reviews.preview(page.getNumber(), form);
    }

    public Assessment getPreview() {
        return preview == null ? page.getFile().assessment() : preview;
    }

    public String propose() {
        reviews.propose(page.getNumber(), form);
        return page.again();
    }

    public String dismiss() {
        notices.dismissObjection(page.getNumber(), handling);
        return page.again();
    }

    public String appraise() {
        notices.appraiseObjection(page.getNumber(), handling);
        return page.again();
    }

    public String uphold() {
        notices.upholdObjection(page.getNumber(), handling);
        return page.again();
    }

    public String getHandling() {
        return handling;
    }

    public void setHandling(String handling) {
        this.handling = handling;
    }
}
