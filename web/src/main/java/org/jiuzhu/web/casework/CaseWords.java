package org.jiuzhu.web.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import org.jiuzhu.access.OfficerNames;
import org.jiuzhu.casework.CaseFile;
import org.jiuzhu.household.Declaration;
import org.jiuzhu.household.Declared;
import org.jiuzhu.household.IncomeItem;
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
        String when = signed == null ? Texts.of("survey.unsigned") : Texts.of("survey.signed-at", signed);
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
    public String posting(CaseFile file) {
        return Texts.of(
                "acts.post.confirm",
                file.aCase().applicant().name(),
                file.review().monthly());
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
