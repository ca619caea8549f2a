package org.jiuzhu.web.papers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jiuzhu.appraisal.Appraisals;
import org.jiuzhu.casework.CaseFiles;
import org.jiuzhu.casework.ClockSheets;
import org.jiuzhu.casework.Explanations;
import org.jiuzhu.document.OfficialPaper;
import org.jiuzhu.papers.IssuedKind;
import org.jiuzhu.papers.IssuedPaper;
import org.jiuzhu.papers.IssuedPapers;
import org.jiuzhu.papers.IssuedPapers.Printed;
import org.jiuzhu.publicity.Notices;
import org.jiuzhu.shared.Refusal;

/** Writes the papers of a case and has them issued. */
@RequestScoped
public class CasePapers {
    @Inject
    private CaseFiles files;

    @Inject
    private Notices notices;

    @Inject
    private Appraisals appraisals;

    @Inject
    private Explanations explanations;

    @Inject
    private ClockSheets clocks;

    @Inject
    private IssuedPapers issued;

    @Inject
    private HouseholdPapers households;

    @Inject
    private EnquiryPapers enquiries;

    @Inject
    private DecisionPapers decisions;

    CaseMatter matter(String number) {
        return new CaseMatter(files.open(number), notices.ofCase(number), appraisals.ofCase(number));
    }

    /** What was issued already, the newest first. */
    List<IssuedPaper> issued(String number) {
        return issued.ofCase(number);
    }

    /** An issued paper again, by its code. */
    Printed again(String code) {
        return issued.again(code);
    }

    /** @throws Refusal {@code paper.not-yet} where the case has not come so far */
    Printed issue(String number, IssuedKind kind, HttpServletRequest request) {
        return issue(matter(number), kind, request);
    }

    Printed issue(CaseMatter matter, IssuedKind kind, HttpServletRequest request) {
        if (!matter.has(kind)) {
            throw new Refusal("paper.not-yet");
        }
        return issued.issue(matter.file().aCase().number(), kind, write(matter, kind), address(request));
    }

    private OfficialPaper write(CaseMatter matter, IssuedKind kind) {
        String number = matter.file().aCase().number();
        return switch (kind) {
            case APPLICATION -> households.application(matter.file());
            case PROMISE -> households.promise(matter.file());
            case FILING -> households.filing(matter.file());
            case SUPPLEMENT -> enquiries.supplement(matter.file());
            case RECEIPT -> enquiries.receipt(matter.file());
            case SURVEY -> enquiries.survey(matter.file());
            case MINUTES -> enquiries.minutes(matter);
            case PUBLICITY -> enquiries.publicity(matter);
            case APPROVAL -> decisions.approval(matter.file());
            case DECISION -> decisions.decision(matter.file());
            case EXPLANATION -> decisions.explanation(explanations.of(number), matter.file());
            case TERMINATION -> decisions.termination(matter.file());
            case CLOCK -> decisions.clock(clocks.of(number), matter.file());
            case CHANGE -> throw new Refusal("paper.not-yet");
        };
    }

    /** Where a code is asked from outside: the address that is set, or the one that this request came to. */
    static String address(HttpServletRequest request) {
        String set = System.getenv("JIUZHU_PUBLIC_URL");
        String here = request.getRequestURL()
                .substring(
                        0,
                        request.getRequestURL().length()
                                - request.getRequestURI().length());
        return (set == null || set.isBlank() ? here : set.replaceAll("/+$", "")) + "/public/verify.xhtml?code=";
    }
}
