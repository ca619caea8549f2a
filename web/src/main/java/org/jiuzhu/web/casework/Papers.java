package org.jiuzhu.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jiuzhu.access.OfficerNames;
import org.jiuzhu.assessment.Assessment.Line;
import org.jiuzhu.assessment.Explanation;
import org.jiuzhu.casework.AssistanceCase;
import org.jiuzhu.casework.CaseFile;
import org.jiuzhu.casework.Decision;
import org.jiuzhu.household.Household;
import org.jiuzhu.publicity.Notice;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.web.layout.Labels;
import org.jiuzhu.web.layout.Texts;

/** The wording of the papers that are printed for the household and the board. */
@Named("papers")
@RequestScoped
public class Papers {
    private static final LocalDate ONE_REVIEWER = LocalDate.of(2024, 1, 1);

    @Inject
    private CasePage page;

    @Inject
    private OfficerNames names;

    @Inject
    private Labels labels;

    public void requireDecision() {
        if (page.getFile().decision() == null || page.isTheCentres()) {
            throw new Refusal("not-found");
        }
    }

    /** Whom one may turn to; until 2023 the higher bureau too (行政复议法 of 2017 art. 12, of 2023 art. 24). */
    public String remedies(LocalDate decided) {
        return Texts.of(decided.isBefore(ONE_REVIEWER) ? "paper.remedies.until-2023" : "paper.remedies");
    }

    public void requireSupplement() {
        if (page.getFile().supplement() == null) {
            throw new Refusal("not-found");
        }
    }

    public String opening(CaseFile file) {
        return Texts.of(
                file.beside().aid() == null ? "paper.opening" : "paper.opening.at-once",
                labels.day(file.aCase().submittedAt().toLocalDate()),
                Texts.of("Registration." + file.aCase().registration()),
                Texts.of("AssistanceMatter." + file.aCase().matter()));
    }

    /** The title of the decision by matter and outcome. */
    public String title(CaseFile file) {
        String outcome = file.decision().isGranted() ? "granted" : "refused";
        return Texts.of("paper." + outcome + ".title." + file.aCase().matter());
    }

    public String granted(CaseFile file) {
        Decision decision = file.decision();
        return switch (file.aCase().matter()) {
            case DIBAO, TEKUN ->
                Texts.of(
                        "paper.granted.text." + file.aCase().matter(),
                        decision.persons(),
                        decision.monthly(),
                        month(decision.firstEntitled()));
            case LINSHI -> Texts.of("paper.granted.text.LINSHI", decision.monthly());
            case DISHOURU ->
                Texts.of("paper.granted.text.DISHOURU", decision.recognition(), labels.day(decision.validUntil()));
        };
    }

    /** What follows: where the money goes, what the household has to tell. */
    public String afterwards(CaseFile file) {
        Household household = file.aCase().household();
        boolean paid = file.aCase().matter().isMonthly() && !household.bank().isEmpty();
        return paid
                ? Texts.of("paper.granted.account", household.bank(), household.accountHolder())
                : Texts.of("paper.granted.report");
    }

    /** The head of the column that says what is proposed. */
    public String noticed(AssistanceCase aCase) {
        return Texts.of("notice.column." + aCase.matter());
    }

    public String proposed(Notice notice) {
        return notice.monthly().isPositive()
                ? labels.money(notice.monthly())
                : Texts.of("Recognition." + notice.recognition());
    }

    public String noticeTitle(CaseFile file) {
        return Texts.of(
                "paper.notice.title", file.aCase().registration(), file.aCase().matter());
    }

    /** The reckoning as it was stored with the decision. */
    public List<Line> lines(Decision decision) {
        return Explanation.lines(decision.explanation());
    }

    public String month(YearMonth month) {
        return month == null ? "" : Texts.of("paper.month", Integer.toString(month.getYear()), month.getMonthValue());
    }

    public LocalDate dayOf(Decision decision) {
        return decision.decidedAt().toLocalDate();
    }

    /** Who signed, and under which instrument. */
    public String signature(CaseFile file) {
        String absent = file.decision().substituteFor();
        String hand = names.of(file.decision().decidedBy());
        String name = absent == null ? hand : Texts.of("paper.in-stead-of", hand, names.of(absent));
        return file.instrument() == null || file.decision().instrumentId() == null
                ? Texts.of("paper.signed", name)
                : Texts.of("paper.signed-under", name, file.instrument().number());
    }

    public String period(Notice notice) {
        return Texts.of("paper.notice.period", labels.day(notice.postedOn()), labels.day(notice.endsOn()));
    }
}
