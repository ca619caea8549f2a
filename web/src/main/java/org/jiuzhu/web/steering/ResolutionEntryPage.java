package org.jiuzhu.web.steering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jiuzhu.access.Colleagues.Colleague;
import org.jiuzhu.area.AdministrativeArea;
import org.jiuzhu.area.Areas;
import org.jiuzhu.steering.GroupMeeting;
import org.jiuzhu.steering.GroupMeetings;
import org.jiuzhu.steering.IssueRow;
import org.jiuzhu.steering.ResolutionForm;
import org.jiuzhu.steering.ResolutionOwner;
import org.jiuzhu.steering.ResolutionPassing;
import org.jiuzhu.steering.TownshipIssues;

/** What a meeting resolved is written down here: words, owner, officer in charge, and the day. */
@Named("resolutionEntryPage")
@ViewScoped
public class ResolutionEntryPage implements Serializable {
    @Inject
    private ResolutionPassing passing;

    @Inject
    private GroupMeetings meetings;

    @Inject
    private TownshipIssues issues;

    @Inject
    private Areas areas;

    private Long meeting;
    private final ResolutionForm form = new ResolutionForm();

    public GroupMeeting getFile() {
        return meetings.get(meeting);
    }

    public ResolutionOwner[] getOwners() {
        return ResolutionOwner.values();
    }

    public List<AdministrativeArea> getTownships() {
        return areas.townships();
    }

    /** Those who could be in charge, of the body that is chosen now. */
    public List<Colleague> getOfficers() {
        return passing.possibleOwners(form.owner, form.townshipCode);
    }

    public boolean isTownship() {
        return form.owner == ResolutionOwner.TOWNSHIP;
    }

    public boolean isOther() {
        return form.owner == ResolutionOwner.OTHER_BODY;
    }

    public List<IssueRow> getIssues() {
        return issues.before(meeting);
    }

    public String pass() {
        passing.pass(meeting, form);
        return "/steering/meeting.xhtml?faces-redirect=true&id=" + meeting;
    }

    public ResolutionForm getForm() {
        return form;
    }

    public Long getMeeting() {
        return meeting;
    }

    public void setMeeting(Long meeting) {
        this.meeting = meeting;
    }
}
