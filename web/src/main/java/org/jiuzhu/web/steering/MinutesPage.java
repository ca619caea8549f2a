package org.jiuzhu.web.steering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.jiuzhu.steering.Attendance;
import org.jiuzhu.steering.GroupMeetings;
import org.jiuzhu.steering.GroupMember;
import org.jiuzhu.steering.MeetingAttendance;
import org.jiuzhu.steering.MinutesForm;

/** Who came to a meeting and what was said is written down here, on the meeting's own page. */
@Named("minutesPage")
@ViewScoped
public class MinutesPage implements Serializable {
    @Inject
    private GroupMeetings meetings;

    @Inject
    private MeetingPage page;

    @Inject
    private SteeringWords words;

    private MinutesForm form;

    /** A seat for each member of that day, with what was written down before. */
    public MinutesForm getForm() {
        if (form == null) {
            form = new MinutesForm();
            form.minutes = page.getMeeting().minutes();
            Map<Long, MeetingAttendance> known = new HashMap<>();
            page.getMeeting().attendances().forEach(one -> known.put(one.memberId(), one));
            meetings.seated(page.getId()).forEach(member -> form.seats.add(seat(member, known.get(member.id()))));
        }
        return form;
    }

    private MinutesForm.Seat seat(GroupMember member, MeetingAttendance known) {
        MinutesForm.Seat seat = new MinutesForm.Seat();
        seat.memberId = member.id();
        seat.member = words.member(member);
        if (known != null) {
            seat.attendance = known.attendance();
            seat.substitute = known.substitute();
        }
        return seat;
    }

    public Attendance[] getAttendances() {
        return Attendance.values();
    }

    public String minute() {
        meetings.minute(page.getId(), form);
        return "/steering/meeting.xhtml?faces-redirect=true&id=" + page.getId();
    }
}
