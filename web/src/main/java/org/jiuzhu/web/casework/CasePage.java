package org.jiuzhu.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jiuzhu.casework.CaseFile;
import org.jiuzhu.casework.CaseFiles;
import org.jiuzhu.casework.CaseStep;
import org.jiuzhu.casework.TrailEntry;
import org.jiuzhu.publicity.Notices;
import org.jiuzhu.publicity.Notices.Posted;
import org.jiuzhu.publicity.Objected;
import org.jiuzhu.web.layout.Chrome;

/** One case: its facts, its progress, and what this officer may do with it now. */
@Named("casePage")
@ViewScoped
public class CasePage implements Serializable {
    private static final String HERE = "/casework/case.xhtml?faces-redirect=true&number=";

    @Inject
    private CaseFiles files;

    @Inject
    private Notices notices;

    @Inject
    private Chrome chrome;

    private String number;
    private transient CaseFile file;
    private transient List<Posted> posted;

    public CaseFile getFile() {
        if (file == null) {
            file = files.open(number);
        }
        return file;
    }

    public List<Posted> getPosted() {
        if (posted == null) {
            posted = isTheCentres() ? List.of() : notices.ofCase(number);
        }
        return posted;
    }

    /** What was objected and waits to be looked into. */
    public List<Objected> getOpenObjections() {
        return getPosted().stream()
                .flatMap(notice -> notice.objections().stream())
                .filter(one -> one.outcome() == null)
                .toList();
    }

    /** The verification centre sees what it checks, not what is proposed or decided. */
    public boolean isTheCentres() {
        return CaseViews.isOnlyTheCentre(chrome.getOfficer());
    }

    public boolean isOpen(String step) {
        return getFile().isOpen(CaseStep.valueOf(step));
    }

    /** Whether the work of the moment is a form beside the facts. */
    public boolean isWorkOpen() {
        return Stream.of(
                        CaseStep.RECORD_SURVEY,
                        CaseStep.ANSWER_CHECK,
                        CaseStep.PROPOSE_GRANT,
                        CaseStep.DISMISS_OBJECTION,
                        CaseStep.GIVE_AT_ONCE,
                        CaseStep.COMPLETE_PAPERS,
                        CaseStep.RECORD_APPRAISAL)
                .anyMatch(getFile()::isOpen);
    }

    public List<Progress.Step> getProgress() {
        return Progress.of(getFile().trail(), getFile().aCase().state());
    }

    public List<TrailRow> getTrail() {
        return getFile().trail().stream().map(TrailRow::of).toList();
    }

    /** A line of the trail as the page shows it. */
    public record TrailRow(LocalDateTime at, CaseStep step, String officer, String remark) {
        static TrailRow of(TrailEntry line) {
            return new TrailRow(line.at(), line.step(), CaseViews.hand(line), line.remark());
        }
    }

    /** Back to the same case after an act, read anew. */
    public String again() {
        return HERE + number;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
