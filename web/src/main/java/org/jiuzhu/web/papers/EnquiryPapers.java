package org.jiuzhu.web.papers;

import static org.jiuzhu.web.papers.Heads.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jiuzhu.appraisal.Appraisal;
import org.jiuzhu.appraisal.Participant;
import org.jiuzhu.casework.CaseFile;
import org.jiuzhu.casework.Survey;
import org.jiuzhu.document.OfficialPaper;
import org.jiuzhu.document.OfficialPaper.Row;
import org.jiuzhu.household.Declared;
import org.jiuzhu.papers.IssuedKind;
import org.jiuzhu.publicity.Notice;
import org.jiuzhu.publicity.Notices.Posted;
import org.jiuzhu.web.casework.CaseWords;
import org.jiuzhu.web.casework.Papers;
import org.jiuzhu.web.layout.Labels;
import org.jiuzhu.web.layout.Texts;

/** What is written on the way to a decision: receipt, one-time notice, survey, minutes, publicity. */
@ApplicationScoped
public class EnquiryPapers {
    @Inject
    private Labels labels;

    @Inject
    private CaseWords words;

    @Inject
    private Papers wording;

    OfficialPaper receipt(CaseFile file) {
        String applicant = file.aCase().applicant().name();
        return township(file, IssuedKind.RECEIPT, file.aCase().number())
                .to(Texts.of("paper.to", applicant))
                .say(Texts.of(
                        "official.receipt.text",
                        labels.day(file.aCase().submittedAt().toLocalDate()),
                        file.aCase().matter(),
                        labels.day(file.aCase().acceptedOn())))
                .say(
                        file.aCase().totalDueOn() == null
                                ? ""
                                : Texts.of(
                                        "official.receipt.term",
                                        labels.day(file.aCase().totalDueOn())))
                .say(Texts.of("official.receipt.progress", file.aCase().number()))
                .closing(List.of(), file.township(), "", labels.day(file.aCase().acceptedOn()));
    }

    OfficialPaper supplement(CaseFile file) {
        return township(file, IssuedKind.SUPPLEMENT, file.supplement().number())
                .to(Texts.of("paper.to", file.aCase().applicant().name()))
                .say(Texts.of(
                        "paper.supplement.text",
                        labels.day(file.aCase().submittedAt().toLocalDate())))
                .list(file.supplement()
                        .missing()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList())
                .say(Texts.of("paper.supplement.after"))
                .closing(
                        List.of(),
                        file.township(),
                        "",
                        labels.day(file.supplement().issuedOn()));
    }

    OfficialPaper survey(CaseFile file) {
        Survey survey = file.survey();
        OfficialPaper paper = township(file, IssuedKind.SURVEY, file.aCase().number())
                .facts(List.of(
                        fact("desk.applicant", file.aCase().applicant().name()),
                        fact("official.matter", file.aCase().matter()),
                        wide(
                                "household.address",
                                file.village() + " " + file.aCase().household().address()),
                        fact("survey.visited", labels.day(survey.visitedOn())),
                        fact("survey.household", survey.signedBy()),
                        fact("survey.first", words.officer(survey.firstLogin())),
                        fact("survey.second", words.secondHand(file)),
                        wide("survey.findings", survey.findings())))
                .heading(Texts.of("official.members"));
        List<Row> rows = headed("member.name", "members.relation", "member.age", "member.counted");
        file.members()
                .forEach(one -> rows.add(
                        row(one.member().person().name(), one.member().relation(), one.age(), one.counting())));
        paper.table(rows).heading(Texts.of("official.means"));
        List<Row> means = headed(
                "figure.what", "figure.whose", "figure.declared", "figure.checked", "figure.used", "figure.basis");
        file.figures().forEach(figure -> means.add(figure(figure)));
        if (means.size() > 1) {
            paper.table(means);
        }
        return paper.closing(
                List.of(
                        hand("official.hand.household", survey.signedBy()),
                        hand(
                                "official.hand.investigators",
                                words.officer(survey.firstLogin()) + "  " + words.officer(survey.secondLogin()))),
                file.township(),
                "",
                labels.day(survey.visitedOn()));
    }

    private static Row figure(Declared figure) {
        return row(
                figure.kind(),
                figure.person().name(),
                figure.declared(),
                figure.checked(),
                figure.used(),
                figure.reason());
    }

    OfficialPaper minutes(CaseMatter matter) {
        CaseFile file = matter.file();
        OfficialPaper paper = township(file, IssuedKind.MINUTES, file.aCase().number());
        Appraisal last = null;
        for (Appraisal one : matter.appraisals()) {
            if (one.isHeld()) {
                minutes(paper, file, one);
                last = last == null ? one : last;
            }
        }
        return paper.closing(
                List.of(hand("official.hand.host", last.host()), hand("official.hand.recorder", "")),
                file.township(),
                "",
                labels.day(last.heldOn()));
    }

    private void minutes(OfficialPaper paper, CaseFile file, Appraisal one) {
        paper.facts(List.of(
                fact("desk.applicant", file.aCase().applicant().name()),
                fact("appraisal.held-on", labels.day(one.heldOn())),
                fact("appraisal.place", one.place()),
                fact("appraisal.host", one.host()),
                wide("appraisal.tally.label", Texts.of("official.tally", one.agree(), one.disagree(), one.abstain())),
                wide("appraisal.remarks", one.remarks()),
                wide("appraisal.conclusion", one.conclusion())));
        List<Row> rows = headed("member.name", "official.capacity", "official.present", "official.hand");
        for (Participant who : one.participants()) {
            String presence = who.recusedFor() != null && !who.recusedFor().isEmpty()
                    ? Texts.of("official.recused", who.recusedFor())
                    : Texts.of(who.isPresent() ? "layout.is" : "layout.is-not");
            rows.add(row(who.name(), who.capacity(), presence, who.isSigned() ? Texts.of("official.signed") : ""));
        }
        paper.table(rows);
    }

    OfficialPaper publicity(CaseMatter matter) {
        CaseFile file = matter.file();
        Notice newest = matter.posted().get(0).notice();
        OfficialPaper paper = new OfficialPaper(file.township(), wording.noticeTitle(file), newest.number())
                .say(Texts.of("paper.notice.text", file.village()));
        List<Row> rows = headed(
                "official.notice.number",
                "desk.applicant",
                "notice.covered",
                "official.proposed",
                "official.notice.days");
        for (Posted one : matter.posted()) {
            Notice notice = one.notice();
            rows.add(row(
                    notice.number(),
                    notice.applicantName(),
                    notice.persons(),
                    wording.proposed(notice),
                    Texts.of("official.days", labels.day(notice.postedOn()), labels.day(notice.endsOn()))));
        }
        return paper.table(rows)
                .say(Texts.of("paper.notice.objection"))
                .closing(List.of(), file.township(), "", labels.day(newest.postedOn()));
    }
}
