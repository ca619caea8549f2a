package org.jiuzhu.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jiuzhu.casework.CaseStep;
import org.jiuzhu.casework.FieldSurvey;
import org.jiuzhu.casework.FieldSurveys;
import org.jiuzhu.web.layout.Chrome;

/** What came in from the field for a case: the survey's moments, and what was parked, to be taken over or let be. */
@Named("fieldActs")
@ViewScoped
public class FieldActs implements Serializable {
    @Inject
    private CasePage page;

    @Inject
    private FieldSurveys surveys;

    @Inject
    private Chrome chrome;

    private transient List<FieldSurvey> all;

    private List<FieldSurvey> all() {
        if (all == null) {
            all = page.isTheCentres() ? List.of() : surveys.ofCase(page.getNumber());
        }
        return all;
    }

    /** The sending behind the survey that stands in the case; null where it was written at the desk. */
    public FieldSurvey getStanding() {
        Long survey =
                page.getFile().survey() == null ? null : page.getFile().survey().id();
        return all().stream()
                .filter(one -> one.survey() != null && one.survey().id().equals(survey))
                .findFirst()
                .orElse(null);
    }

    public List<FieldSurvey> getParked() {
        return all().stream().filter(FieldSurvey::isParked).toList();
    }

    public boolean isMine(FieldSurvey parked) {
        return parked.firstLogin().equals(chrome.getOfficer().login());
    }

    public boolean isMayTakeOver() {
        return page.getFile().isOpen(CaseStep.RECORD_SURVEY);
    }

    public String takeOver(FieldSurvey parked) {
        surveys.takeOver(page.getNumber(), parked.uuid());
        return page.again();
    }

    public String discard(FieldSurvey parked) {
        surveys.discard(page.getNumber(), parked.uuid());
        return page.again();
    }
}
