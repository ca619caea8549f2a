package org.jiuzhu.web.steering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.steering.ResolutionPassing;
import org.jiuzhu.steering.ResolutionRow;
import org.jiuzhu.steering.ResolutionState;
import org.jiuzhu.steering.ResolutionStep;
import org.jiuzhu.steering.Resolutions;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Texts;

/** 议定事项: one of them with its course, and what this officer may do about it now. */
@Named("resolutionPage")
@ViewScoped
public class ResolutionPage implements Serializable {
    @Inject
    private Resolutions resolutions;

    @Inject
    private ResolutionPassing passing;

    @Inject
    private SteeringWords wording;

    @Inject
    private Chrome chrome;

    private Long id;
    private String words;
    private LocalDate dueOn;
    private transient ResolutionRow row;

    public ResolutionRow getRow() {
        if (row == null) {
            row = resolutions.row(id);
        }
        return row;
    }

    public List<ResolutionStep> getSteps() {
        return resolutions.steps(id);
    }

    private boolean isPublished() {
        return getRow().number() != null;
    }

    private boolean isOffice() {
        return chrome.getOfficer().holds(Role.BUREAU_SUPERVISOR)
                || chrome.getOfficer().holds(Role.BUREAU_APPROVER);
    }

    public boolean isReporting() {
        return isPublished() && getRow().state() == ResolutionState.OPEN && resolutions.isReportedHere(id);
    }

    public boolean isConfirming() {
        return isOffice() && isPublished() && getRow().state() == ResolutionState.REPORTED;
    }

    public boolean isPostponing() {
        return isOffice() && isPublished() && getRow().state() == ResolutionState.OPEN;
    }

    public boolean isStriking() {
        return chrome.getOfficer().holds(Role.BUREAU_POLICY) && !isPublished();
    }

    public String confirm(String act) {
        return Texts.of("steering.confirm." + act, wording.owner(getRow()), getRow().words());
    }

    public String report() {
        resolutions.report(id, words);
        return again();
    }

    public String accept() {
        resolutions.confirm(id, words);
        return again();
    }

    public String sendBack() {
        resolutions.sendBack(id, words);
        return again();
    }

    public String postpone() {
        resolutions.postpone(id, dueOn, words);
        return again();
    }

    public String strike() {
        long meeting = getRow().meetingId();
        passing.strike(id);
        return "/steering/meeting.xhtml?faces-redirect=true&id=" + meeting;
    }

    private String again() {
        return "/steering/resolution.xhtml?faces-redirect=true&id=" + id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
