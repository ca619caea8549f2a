package org.jiuzhu.web.papers;

import java.util.List;
import org.jiuzhu.appraisal.Appraisal;
import org.jiuzhu.casework.CaseFile;
import org.jiuzhu.casework.CaseState;
import org.jiuzhu.papers.IssuedKind;
import org.jiuzhu.publicity.Notices.Posted;

/** Everything that the papers of a case are written from. */
public record CaseMatter(CaseFile file, List<Posted> posted, List<Appraisal> appraisals) {
    /** Which papers there are to issue, in the order of the file. */
    public List<IssuedKind> kinds() {
        return java.util.Arrays.stream(IssuedKind.values()).filter(this::has).toList();
    }

    public boolean has(IssuedKind kind) {
        return switch (kind) {
            case APPLICATION -> true;
            case PROMISE -> file.aCase().declaration().isPromised();
            case FILING ->
                !file.aCase().kin().isEmpty()
                        || !file.aCase().declaration().nearRelative().isEmpty();
            case SUPPLEMENT -> file.supplement() != null;
            case RECEIPT, CLOCK -> file.aCase().acceptedOn() != null;
            case SURVEY -> file.survey() != null;
            case MINUTES -> appraisals.stream().anyMatch(Appraisal::isHeld);
            case PUBLICITY -> !posted.isEmpty();
            case APPROVAL -> file.review() != null;
            case DECISION, EXPLANATION -> file.decision() != null;
            case TERMINATION -> file.aCase().state() == CaseState.TERMINATED;
            // Issued where the benefit is changed.
            case CHANGE -> false;
        };
    }
}
