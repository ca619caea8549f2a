package org.jiuzhu.web.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jiuzhu.remedy.FactStatement;
import org.jiuzhu.remedy.FilingTerm;
import org.jiuzhu.remedy.FilingTimeliness;
import org.jiuzhu.remedy.Petition;
import org.jiuzhu.remedy.RemedyFigures;
import org.jiuzhu.remedy.RemedyFile;
import org.jiuzhu.remedy.RemedyLine;
import org.jiuzhu.remedy.RemedyRow;
import org.jiuzhu.web.layout.Texts;

/** What the pages of reconsiderations and lawsuits say. */
@Named("remedyWords")
@ApplicationScoped
public class RemedyWords {

    /** Until when, or from when, could be filed. */
    static String term(FilingTerm term) {
        if (term.first() != null) {
            return Texts.of("remedy.term.first", term.first());
        }
        return term.last() == null ? Texts.of("remedy.term.unknown") : Texts.of("remedy.term.last", term.last());
    }

    static String timeliness(FilingTerm term, LocalDate filedOn) {
        FilingTimeliness of = term.of(filedOn);
        return of == FilingTimeliness.UNKNOWN ? "" : Texts.of("remedy.term." + of);
    }

    /** Whether it was filed in time, with the day that the product reckons. */
    public String term(RemedyFile file) {
        FilingTerm term = file.remedy().act().term();
        return term(term) + timeliness(term, file.remedy().petition().filedOn());
    }

    /** What share of what was decided was lost. */
    public String share(RemedyFigures figures) {
        Integer share = figures.lostShare();
        return share == null ? Texts.of("remedy.no-share") : Texts.of("remedy.percent", share);
    }

    /** That the township stated, and whether that was late. */
    public String said(FactStatement statement) {
        return Texts.of(statement.isSaidLate() ? "remedy.said.late" : "remedy.said");
    }

    public String title(Petition petition) {
        return Texts.of("remedy.file.title", Texts.of("RemedyKind." + petition.kind()), petition.claimantName());
    }

    public String sub(RemedyFile file) {
        return Texts.of("remedy.file.sub", file.remedy().number(), file.caseNumber(), file.applicantName());
    }

    /** When it was answered, and whether that was late. */
    public String answered(RemedyFile file) {
        LocalDate day = file.remedy().days().answeredOn();
        if (day == null) {
            return Texts.of("remedy.answered.not");
        }
        return file.remedy().days().isAnsweredLate() ? Texts.of("remedy.answered.late", day) : day.toString();
    }

    /** The changes or decisions that followed the order. */
    public String redressed(RemedyFile file) {
        return file.redressed().isEmpty()
                ? Texts.of("remedy.redressed.none")
                : String.join(Texts.of("spot.comma"), file.redressed());
    }

    /** Where it seems to have been filed too late or too early. */
    public String doubt(RemedyRow row) {
        FilingTimeliness timeliness = row.timeliness();
        boolean doubtful = timeliness == FilingTimeliness.LATE || timeliness == FilingTimeliness.TOO_EARLY;
        return doubtful ? Texts.of("remedy.doubt." + timeliness) : "";
    }

    public boolean isDoubtful(RemedyFile file) {
        return file.timeliness() == FilingTimeliness.LATE || file.timeliness() == FilingTimeliness.TOO_EARLY;
    }

    /** How it stands, in the words of the page of its case. */
    public String line(RemedyLine line) {
        return line.outcome() == null
                ? Texts.of("remedy.of-case.line", line.receivedOn(), Texts.of("RemedyState." + line.state()))
                : Texts.of("remedy.of-case.over", line.decidedOn(), Texts.of("RemedyOutcome." + line.outcome()));
    }

    /** The lamp beside a line: lost and not yet put right is late. */
    public String lamp(RemedyLine line) {
        if (line.outcome() == null) {
            return "WAIT";
        }
        return line.outcome().isLost() && !line.state().isEnded()
                ? "LATE"
                : line.outcome().isLost() ? "SOON" : "OK";
    }
}
