package org.jiuzhu.web.papers;

import static org.jiuzhu.web.papers.Heads.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jiuzhu.assessment.Assessment.Line;
import org.jiuzhu.casework.CaseExplanation;
import org.jiuzhu.casework.CaseFile;
import org.jiuzhu.casework.ClockSheet;
import org.jiuzhu.casework.Decision;
import org.jiuzhu.casework.DutyTerm;
import org.jiuzhu.casework.TrailEntry;
import org.jiuzhu.document.OfficialPaper;
import org.jiuzhu.document.OfficialPaper.Fact;
import org.jiuzhu.document.OfficialPaper.Row;
import org.jiuzhu.papers.IssuedKind;
import org.jiuzhu.web.assessment.ExplanationWords;
import org.jiuzhu.web.casework.CaseWords;
import org.jiuzhu.web.casework.Papers;
import org.jiuzhu.web.layout.Labels;
import org.jiuzhu.web.layout.Texts;

/** What a case ends with: the approval form, the decision, its explanation, the end without one, the clock sheet. */
@ApplicationScoped
public class DecisionPapers {
    @Inject
    private Labels labels;

    @Inject
    private CaseWords words;

    @Inject
    private Papers wording;

    @Inject
    private ExplanationWords explained;

    /** 审核确认表: opinions of review and decision, with the hands and the law. */
    OfficialPaper approval(CaseFile file) {
        List<Fact> facts = new ArrayList<>(List.of(
                fact("desk.applicant", file.aCase().applicant().name()),
                fact("official.matter", file.aCase().matter()),
                fact("official.accepted", labels.day(file.aCase().acceptedOn())),
                fact("official.route", file.aCase().route()),
                wide("opinion.outcome", words.proposed(file)),
                wide("review.opinion", file.review().opinion()),
                fact("review.by", words.officer(file.review().officerLogin())),
                fact("review.at", labels.day(file.review().writtenAt().toLocalDate()))));
        if (file.decision() != null) {
            Decision decision = file.decision();
            facts.add(
                    wide("official.decided", Texts.of(decision.isGranted() ? "official.granted" : "official.refused")));
            facts.add(wide("official.remark", decision.reason()));
            facts.add(wide("official.signature", wording.signature(file)));
        }
        OfficialPaper paper = bureau(IssuedKind.APPROVAL, file.aCase().number()).facts(facts);
        Decision decision = file.decision();
        return decision == null
                ? paper.closing(
                        List.of(hand(
                                "official.hand.reviewer",
                                words.officer(file.review().officerLogin()))),
                        file.township(),
                        "",
                        labels.day(file.review().writtenAt().toLocalDate()))
                : paper.closing(
                        List.of(wording.signature(file)),
                        decision.inNameOf(),
                        decision.seal(),
                        labels.day(decision.decidedAt().toLocalDate()));
    }

    /** Granted or refused, in the bureau's name, with the remedies (行政复议法 art. 20, 行政诉讼法 art. 46). */
    OfficialPaper decision(CaseFile file) {
        Decision decision = file.decision();
        OfficialPaper paper = new OfficialPaper(decision.inNameOf(), wording.title(file), decision.documentNumber())
                .to(Texts.of("paper.to", file.aCase().applicant().name()))
                .say(wording.opening(file));
        if (decision.isGranted()) {
            paper.say(wording.granted(file)).say(wording.afterwards(file));
        } else {
            paper.say(Texts.of("paper.refused.text", file.aCase().matter()))
                    .say(Texts.of("paper.refused.reason", decision.reason()));
        }
        List<Row> rows = headed("official.step", "official.reckoned", "official.article");
        for (Line line : explained.brief(wording.lines(decision))) {
            rows.add(row(explained.title(line), explained.reckoned(line), explained.article(line)));
        }
        return paper.table(rows)
                .say(wording.remedies(decision.decidedAt().toLocalDate()))
                .closing(
                        List.of(wording.signature(file)),
                        decision.inNameOf(),
                        decision.seal(),
                        labels.day(decision.decidedAt().toLocalDate()));
    }

    OfficialPaper explanation(CaseExplanation one, CaseFile file) {
        OfficialPaper paper = bureau(IssuedKind.EXPLANATION, one.decision().documentNumber())
                .to(Texts.of("paper.to", file.aCase().applicant().name()))
                .say(explained.outcome(one.result()));
        explained.sections(one.result().lines()).forEach(section -> {
            paper.heading(section.title());
            section.sentences().forEach(paper::say);
        });
        return paper.say(wording.remedies(one.day()))
                .closing(List.of(), one.decision().inNameOf(), "", labels.day(one.day()));
    }

    OfficialPaper termination(CaseFile file) {
        TrailEntry last = file.trail().get(file.trail().size() - 1);
        String[] why = last.remark().split(" ", 2);
        return township(file, IssuedKind.TERMINATION, file.aCase().number())
                .to(Texts.of("paper.to", file.aCase().applicant().name()))
                .say(Texts.of(
                        "official.termination.text",
                        labels.day(file.aCase().submittedAt().toLocalDate()),
                        file.aCase().matter(),
                        Texts.of("Termination." + why[0])))
                .say(why.length > 1 ? Texts.of("official.termination.reason", why[1]) : "")
                .say(Texts.of("official.termination.again"))
                .say(wording.remedies(last.at().toLocalDate()))
                .closing(List.of(), file.township(), "", labels.day(last.at().toLocalDate()));
    }

    OfficialPaper clock(ClockSheet sheet, CaseFile file) {
        List<Row> rows =
                headed("clock.step", "clock.waiting", "clock.opened", "clock.due", "clock.closed", "clock.late");
        for (DutyTerm term : sheet.terms()) {
            rows.add(row(
                    term.duty(),
                    term.waitingFor(),
                    term.openedOn(),
                    term.hasTerm() ? term.dueOn() : Texts.of("clock.no-term"),
                    term.closedOn() == null ? Texts.of("clock.open") : term.closedOn(),
                    sheet.isLate(term) ? Texts.of("clock.late.yes") : ""));
        }
        return township(file, IssuedKind.CLOCK, file.aCase().number())
                .say(Texts.of(
                        "clock.sheet.case",
                        file.aCase().applicant().name(),
                        file.aCase().number(),
                        file.township()))
                .say(Texts.of(
                        "official.clock",
                        labels.day(file.aCase().acceptedOn()),
                        labels.day(file.aCase().totalDueOn())))
                .say(sheet.extension() == null ? "" : words.extension(file))
                .table(rows)
                .say(Texts.of("clock.sheet.note"))
                .closing(List.of(), file.township(), "", "");
    }
}
