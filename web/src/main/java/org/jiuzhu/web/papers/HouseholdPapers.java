package org.jiuzhu.web.papers;

import static org.jiuzhu.web.papers.Heads.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.casework.CaseFile;
import org.jiuzhu.casework.CaseFile.Counted;
import org.jiuzhu.casework.CaseKin;
import org.jiuzhu.document.OfficialPaper;
import org.jiuzhu.document.OfficialPaper.Row;
import org.jiuzhu.household.AuthorisationSignature;
import org.jiuzhu.household.Declared;
import org.jiuzhu.household.Household;
import org.jiuzhu.papers.IssuedKind;
import org.jiuzhu.web.household.MemberWords;
import org.jiuzhu.web.layout.Labels;
import org.jiuzhu.web.layout.Texts;

/** What the household itself says and signs: application, promise with authorisation, filing of near relatives. */
@ApplicationScoped
public class HouseholdPapers {
    @Inject
    private Labels labels;

    @Inject
    private MemberWords members;

    OfficialPaper application(CaseFile file) {
        Household home = file.aCase().household();
        LocalDate day = file.aCase().submittedAt().toLocalDate();
        OfficialPaper paper = township(
                        file, IssuedKind.APPLICATION, file.aCase().number())
                .facts(List.of(
                        fact("official.matter", file.aCase().matter()),
                        fact("official.registration", file.aCase().registration()),
                        fact("desk.applicant", file.aCase().applicant().name()),
                        fact("official.identity", file.aCase().applicant().identityNumber()),
                        fact("household.phone", home.phone()),
                        fact("official.channel", file.aCase().channel()),
                        wide("household.address", file.village() + " " + home.address()),
                        wide(
                                "official.account",
                                home.bank() + " " + home.accountHolder() + " " + home.accountNumber())))
                .heading(Texts.of("official.members"));
        List<Row> rows = headed("member.name", "members.relation", "official.identity", "member.age", "members.facts");
        file.members().forEach(one -> rows.add(member(one)));
        paper.table(rows).heading(Texts.of("official.means"));
        List<Row> means = headed("figure.what", "figure.whose", "figure.declared");
        file.figures().forEach(figure -> means.add(figure(figure)));
        if (means.size() == 1) {
            paper.say(Texts.of("case.none-declared"));
        } else {
            paper.table(means);
        }
        return paper.say(Texts.of("official.application.asks", file.aCase().matter()))
                .closing(
                        List.of(
                                hand(
                                        "official.hand.applicant",
                                        file.aCase().applicant().name()),
                                hand("official.hand.clerk", file.trail().get(0).officerName())),
                        file.township(),
                        "",
                        labels.day(day));
    }

    private Row member(Counted one) {
        return row(
                one.member().person().name(),
                one.member().relation(),
                one.member().person().identityNumber(),
                one.age(),
                members.told(one.member().facts()));
    }

    private static Row figure(Declared figure) {
        return row(figure.kind(), figure.person().name(), figure.declared());
    }

    /** Signed by every adult (民发〔2021〕57号 art. 9); who signed for whom stands beside. */
    OfficialPaper promise(CaseFile file) {
        LocalDate day = file.aCase().declaration().declaredOn();
        List<Row> rows =
                headed("member.name", "official.identity", "official.signed-by", "official.signed-on", "official.hand");
        for (AuthorisationSignature one : file.aCase().declaration().signatures()) {
            rows.add(row(
                    one.person().name(),
                    one.person().identityNumber(),
                    one.guardian() == null ? Texts.of("official.own") : one.guardian(),
                    one.signedOn(),
                    ""));
        }
        return township(file, IssuedKind.PROMISE, file.aCase().number())
                .say(Texts.of("official.promise.truth", file.aCase().matter()))
                .say(Texts.of("official.promise.authorisation"))
                .say(Texts.of("official.promise.until"))
                .say(Texts.of("official.promise.changes"))
                .table(rows)
                .closing(
                        List.of(hand(
                                "official.hand.applicant",
                                file.aCase().applicant().name())),
                        file.township(),
                        "",
                        labels.day(day));
    }

    OfficialPaper filing(CaseFile file) {
        OfficialPaper paper = township(file, IssuedKind.FILING, file.aCase().number())
                .facts(List.of(
                        fact("desk.applicant", file.aCase().applicant().name()),
                        fact("official.matter", file.aCase().matter()),
                        wide("case.near-relative", file.aCase().declaration().nearRelative())));
        List<Row> rows = headed("kin.person", "kin.relation", "kin.holder", "kin.post", "kin.found");
        for (CaseKin one : file.aCase().kin()) {
            rows.add(row(one.personName(), one.relation(), one.holder(), one.post(), one.found()));
        }
        if (rows.size() > 1) {
            paper.table(rows);
        }
        return paper.say(Texts.of("official.filing.rule"))
                .closing(
                        List.of(
                                hand(
                                        "official.hand.applicant",
                                        file.aCase().applicant().name()),
                                hand("official.hand.filed", "")),
                        file.township(),
                        "",
                        labels.day(file.aCase().submittedAt().toLocalDate()));
    }
}
