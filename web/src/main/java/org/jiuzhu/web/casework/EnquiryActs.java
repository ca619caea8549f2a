package org.jiuzhu.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.jiuzhu.access.Colleagues.Colleague;
import org.jiuzhu.casework.CheckForm;
import org.jiuzhu.casework.Enquiry;
import org.jiuzhu.casework.SurveyForm;
import org.jiuzhu.household.Declared;
import org.jiuzhu.shared.Clocks;

/** What investigators and the verification centre do with a case. */
@Named("enquiryActs")
@ViewScoped
public class EnquiryActs implements Serializable {
    @Inject
    private CasePage page;

    @Inject
    private Enquiry enquiry;

    @Inject
    private Clocks clocks;

    private SurveyForm survey;
    private CheckForm check;

    public SurveyForm getSurvey() {
        if (survey == null) {
            survey = new SurveyForm();
            survey.visitedOn = clocks.today();
            survey.signedBy = page.getFile().aCase().applicant().name();
        }
        return survey;
    }

    public List<Colleague> getColleagues() {
        return enquiry.secondInvestigators();
    }

    public String record() {
        enquiry.recordSurvey(page.getNumber(), survey);
        return page.again();
    }

    public String sign() {
        enquiry.signSurvey(page.getNumber(), "");
        return page.again();
    }

    /** One row per declared figure, in the order of the file. */
    public CheckForm getCheck() {
        if (check == null) {
            check = new CheckForm();
            figures().map(EnquiryActs::row).forEach(check.figures::add);
        }
        return check;
    }

    private Stream<Declared> figures() {
        return page.getFile().figures();
    }

    private static CheckForm.FigureRow row(Declared figure) {
        CheckForm.FigureRow row = new CheckForm.FigureRow();
        row.figure = figure.key();
        row.found = figure.declared().yuan();
        return row;
    }

    public void addFinding() {
        check.findings.add(new CheckForm.FindingRow());
    }

    public void removeFinding(int row) {
        check.findings.remove(row);
    }

    public String answer() {
        enquiry.answerCheck(page.getNumber(), check);
        return page.again();
    }
}
