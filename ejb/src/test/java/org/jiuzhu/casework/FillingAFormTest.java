package org.jiuzhu.casework;

import static org.jiuzhu.casework.CaseFixtures.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.jiuzhu.casework.CaseFixtures.Standing;
import org.jiuzhu.rules.Route;
import org.jiuzhu.shared.FormRefusal;
import org.junit.jupiter.api.Test;

class FillingAFormTest {
    static final String ENDLESS = "x".repeat(10_000);

    @Test
    void a_survey_is_made_by_two_after_the_acceptance_and_before_tomorrow() {
        assertEquals(List.of(), faults(survey(0, "second", "seen")));
        assertEquals(List.of("visitedOn survey.day"), faults(survey(1, "second", "seen")));
        assertEquals(List.of("visitedOn survey.day"), faults(survey(-1, "second", "seen")));
        assertEquals(List.of("secondInvestigator survey.two-investigators"), faults(survey(0, "first", "seen")));
        assertEquals(
                List.of("secondInvestigator field.required", "findings field.too-long"),
                faults(survey(0, "", ENDLESS)));
    }

    @Test
    void an_empty_survey_lacks_everything() {
        SurveyForm form = new SurveyForm();

        assertEquals(
                List.of(
                        "visitedOn field.required",
                        "secondInvestigator field.required",
                        "findings field.required",
                        "signedBy field.required"),
                faults(() -> form.refuseFaults(Standing.UNDER_ENQUIRY.make(), "first", TODAY)));
    }

    @Test
    void the_centre_reports_and_its_figures_are_money() {
        CheckForm form = new CheckForm();
        form.report = ENDLESS;
        CheckForm.FigureRow row = new CheckForm.FigureRow();
        row.found = new BigDecimal("-3");
        form.figures = List.of(new CheckForm.FigureRow(), row);

        assertEquals(List.of("report field.too-long", "figures[1].found money.negative"), faults(form::refuseFaults));
    }

    @Test
    void a_reviewer_writes_an_opinion_and_settles_every_figure() {
        ReviewForm form = new ReviewForm();
        ReviewForm.FigureRow row = new ReviewForm.FigureRow();
        row.reason = "x".repeat(501);
        form.figures = List.of(row);

        assertEquals(
                List.of("opinion field.required", "figures[0].used field.required", "figures[0].reason field.too-long"),
                faults(form::refuseFaults));
    }

    private static Runnable survey(int daysFromToday, String second, String findings) {
        SurveyForm form = new SurveyForm();
        form.visitedOn = TODAY.plusDays(daysFromToday);
        form.secondInvestigator = second;
        form.findings = findings;
        form.signedBy = "Li";
        return () -> form.refuseFaults(CaseFixtures.underEnquiry(Route.ONE_LEVEL), "first", TODAY);
    }

    private static List<String> faults(Runnable check) {
        try {
            check.run();
            return List.of();
        } catch (FormRefusal refusal) {
            return refusal.faults().stream()
                    .map(fault -> fault.field() + " " + fault.reason())
                    .toList();
        }
    }
}
