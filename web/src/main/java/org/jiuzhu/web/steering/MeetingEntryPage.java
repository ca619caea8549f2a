package org.jiuzhu.web.steering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jiuzhu.steering.GroupMeeting;
import org.jiuzhu.steering.GroupMeetings;
import org.jiuzhu.steering.GroupMember;
import org.jiuzhu.steering.LeadingGroup;
import org.jiuzhu.steering.MeetingForm;
import org.jiuzhu.web.layout.Texts;

/** A meeting is called here, or called anew for another day or with another agenda. */
@Named("meetingEntryPage")
@ViewScoped
public class MeetingEntryPage implements Serializable {
    @Inject
    private GroupMeetings meetings;

    @Inject
    private LeadingGroup group;

    private Long id;
    private MeetingForm form;

    public MeetingForm getForm() {
        if (form == null) {
            form = new MeetingForm();
            if (id != null) {
                GroupMeeting meeting = meetings.get(id);
                form.heldOn = meeting.heldOn();
                form.place = meeting.place();
                form.chairId = meeting.chairId();
                form.agenda = meeting.agenda();
            }
        }
        return form;
    }

    public List<GroupMember> getMembers() {
        return group.members(false);
    }

    public String getTitle() {
        return Texts.of(id == null ? "steering.meeting.call" : "steering.meeting.call-anew");
    }

    public String call() {
        if (id == null) {
            id = meetings.call(form);
        } else {
            meetings.callAnew(id, form);
        }
        return "/steering/meeting.xhtml?faces-redirect=true&id=" + id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
