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

    public void requireSupplement() {
        if (page.getFile().supplement() == null) {
            throw new Refusal("not-found");
        }
    }

    public String opening(CaseFile file) {
        return Texts.of(
                "paper.opening",
                labels.day(file.aCase().submittedAt().toLocalDate()),
                Texts.of("Registration." + file.aCase().registration()),
                Texts.of("AssistanceMatter." + file.aCase().matter()));
    }

    public String granted(Decision decision) {
        return Texts.of("paper.granted.text", decision.persons(), decision.monthly(), month(decision.firstEntitled()));
    }

    public String account(CaseFile file) {
        Household household = file.aCase().household();
        return Texts.of("paper.granted.account", household.bank(), household.accountHolder());
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
        String name = names.of(file.decision().decidedBy());
        return file.instrument() == null || file.decision().instrumentId() == null
                ? Texts.of("paper.signed", name)
                : Texts.of("paper.signed-under", name, file.instrument().number());
    }

    public String period(Notice notice) {
        return Texts.of("paper.notice.period", labels.day(notice.postedOn()), labels.day(notice.endsOn()));
    }
}
