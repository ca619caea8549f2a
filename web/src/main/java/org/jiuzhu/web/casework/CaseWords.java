package org.jiuzhu.web.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiuzhu.access.OfficerNames;
import org.jiuzhu.assessment.Assessment.Recognition;
import org.jiuzhu.assessment.TekunFacts.SelfCare;
import org.jiuzhu.casework.AssistanceCase;
import org.jiuzhu.casework.CaseFile;
import org.jiuzhu.casework.Extension;
import org.jiuzhu.casework.ReviewOpinion;
import org.jiuzhu.household.Declaration;
import org.jiuzhu.household.Declared;
import org.jiuzhu.household.IncomeItem;
import org.jiuzhu.publicity.Objected;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.web.layout.Texts;

/** The words of a case: names behind logins, steps of a reckoning, figures by their kind and person. */
@Named
@ApplicationScoped
public class CaseWords {
    @Inject
    private OfficerNames names;

    public String officer(String login) {
        return login == null ? "" : names.of(login);
    }

    /** The second investigator's name, with the moment of the signature or that it is missing. */
    public String secondHand(CaseFile file) {
        LocalDateTime signed = file.survey().secondSignedAt();
        String when = signed == null ? Texts.of("survey.unsigned.label") : Texts.of("survey.signed-at", signed);
        return officer(file.survey().secondLogin()) + " " + when;
    }

    /** The heading of the income with its twelve months. */
    public String window(CaseFile file) {
        Declaration declared = file.aCase().declaration();
        return Texts.of("case.income", declared.windowFrom(), declared.windowTo());
    }

    /** Of an income of some months only: which ones. */
    public String months(Declared figure) {
        return figure instanceof IncomeItem income && income.isOfSomeMonths()
                ? Texts.of("figure.months", income.from(), income.to())
                : "";
    }

    /** What is about to be posted, with name and amount. */
    public String objector(Objected one) {
        String name = one.maker().name();
        return one.maker().keptBack()
                ? Texts.of("objection.kept-back")
                : name.isEmpty() ? Texts.of("objection.anonymous") : name;
    }

    public String posting(CaseFile file) {
        return Texts.of("acts.post.confirm", file.aCase().applicant().name(), proposed(file));
    }

    /** What is proposed: an amount a month, one sum, or what the household is recognised as. */
    public String proposed(CaseFile file) {
        ReviewOpinion review = file.review();
        return review == null || !review.isAgreed()
                ? Texts.of("proposed.NONE")
                : proposed(review.recognition(), review.monthly());
    }

    static String proposed(Recognition recognition, Fen amount) {
        return switch (recognition) {
            case DIBAO, TEKUN -> Texts.of("proposed.monthly", amount);
            case LINSHI -> Texts.of("proposed.once", amount);
            default -> Texts.of("proposed.recognised", recognition);
        };
    }

    public String accepting(CaseFile file) {
        AssistanceCase aCase = file.aCase();
        String key = aCase.isEmergency() ? "acts.accept-emergency.confirm" : "acts.accept.confirm";
        return Texts.of(key, aCase.applicant().name(), aCase.matter());
    }

    public String withdrawing(CaseFile file) {
        AssistanceCase aCase = file.aCase();
        return Texts.of("acts.withdraw.confirm", aCase.applicant().name(), aCase.matter());
    }

    /** The prolonged term, with cause and hand. */
    public String extension(CaseFile file) {
        Extension extension = file.beside().extension();
        return Texts.of("extension.granted", extension.cause(), extension.before(), officer(extension.grantedBy()));
    }

    /** A marked point as its answer is asked. */
    public String point(CaseFile file, Long id) {
        return file.beside().points().stream()
                .filter(point -> point.id().equals(id))
                .findFirst()
                .map(point -> Texts.of("points.ask", point.part(), point.reason(), point.remark()))
                .orElse("");
    }

    /** What the data said, as its clearing up is asked. */
    public String finding(CaseFile file, Long id) {
        return file.beside().findings().stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .map(finding -> Texts.of("finding.ask", finding.kind(), finding.text()))
                .orElse("");
    }

    public String livingPlace(AssistanceCase aCase) {
        return Texts.of(aCase.declaration().care().isInInstitution() ? "care.institution" : "care.home");
    }

    public String selfCare(AssistanceCase aCase) {
        Set<SelfCare> failed = aCase.declaration().care().failed();
        return failed.isEmpty()
                ? Texts.of("care.able")
                : failed.stream()
                        .sorted()
                        .map(item -> Texts.of("SelfCare." + item))
                        .collect(Collectors.joining(Texts.of("layout.comma")));
    }

    /** What a figure is and whose. */
    public String figure(CaseFile file, String key) {
        return file.figures()
                .filter(figure -> figure.key().equals(key))
                .findFirst()
                .map(figure -> Texts.of("figure.of", figure.person().name(), figure.kind(), figure.declared()))
                .orElse("");
    }
}
