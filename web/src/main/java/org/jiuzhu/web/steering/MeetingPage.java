package org.jiuzhu.web.steering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiuzhu.access.Role;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.steering.Attendance;
import org.jiuzhu.steering.GroupMeeting;
import org.jiuzhu.steering.GroupMeetings;
import org.jiuzhu.steering.GroupMember;
import org.jiuzhu.steering.IssueRow;
import org.jiuzhu.steering.LeadingGroup;
import org.jiuzhu.steering.MeetingAttendance;
import org.jiuzhu.steering.MeetingState;
import org.jiuzhu.steering.ResolutionRow;
import org.jiuzhu.steering.Resolutions;
import org.jiuzhu.steering.TownshipIssues;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Labels;
import org.jiuzhu.web.layout.Texts;

/** 会议: agenda, who came, minutes, what was resolved; minuted by the office, published by another hand. */
@Named("meetingPage")
@ViewScoped
public class MeetingPage implements Serializable {
    private static final Labels LABELS = new Labels();

    @Inject
    private GroupMeetings meetings;

    @Inject
    private LeadingGroup group;

    @Inject
    private Resolutions resolutions;

    @Inject
    private TownshipIssues issues;

    @Inject
    private SteeringWords words;

    @Inject
    private Clocks clocks;

    @Inject
    private Chrome chrome;

    private Long id;
    private String number;
    private transient GroupMeeting meeting;
    private transient List<GroupMember> seated;
    private transient List<ResolutionRow> rows;

    public GroupMeeting getMeeting() {
        if (meeting == null) {
            meeting = meetings.get(id);
        }
        return meeting;
    }

    private List<GroupMember> seated() {
        if (seated == null) {
            seated = meetings.seated(id);
        }
        return seated;
    }

    /** The members who came, sent somebody or were missing, in words; heads first. */
    public String came(Attendance how) {
        Map<Long, MeetingAttendance> known = getMeeting().attendances().stream()
                .filter(one -> one.attendance() == how)
                .collect(Collectors.toMap(MeetingAttendance::memberId, one -> one));
        return seated().stream()
                .filter(member -> known.containsKey(member.id()))
                .map(member -> came(member, known.get(member.id())))
                .collect(Collectors.joining(Texts.of("layout.comma")));
    }

    private static String came(GroupMember member, MeetingAttendance one) {
        return one.substitute() == null ? member.name() : Texts.of("steering.sent", member.name(), one.substitute());
    }

    public Attendance[] getAttendances() {
        return Attendance.values();
    }

    public List<ResolutionRow> getRows() {
        if (rows == null) {
            rows = resolutions.of(id);
        }
        return rows;
    }

    public List<IssueRow> getIssues() {
        return isKeeping() ? issues.before(id) : List.of();
    }

    public List<String> getAgenda() {
        return Paragraphs.of(getMeeting().agenda());
    }

    public List<String> getMinutes() {
        return Paragraphs.of(getMeeting().minutes());
    }

    /** Day and place, in a sentence. */
    public String getWhen() {
        return Texts.of(
                "steering.minutes.when",
                LABELS.day(getMeeting().heldOn()),
                getMeeting().place());
    }

    /** The day under the minutes; nothing before they are published. */
    public String getPublishedOn() {
        return getMeeting().publishedAt() == null
                ? ""
                : LABELS.day(getMeeting().publishedAt().toLocalDate());
    }

    public String getChair() {
        return words.member(group.member(getMeeting().chairId()));
    }

    public String getTitle() {
        return Texts.of("steering.meeting.title", getMeeting().heldOn());
    }

    private boolean isKeeping() {
        return chrome.getOfficer().holds(Role.BUREAU_POLICY);
    }

    public boolean isPlanning() {
        return isKeeping() && getMeeting().state() == MeetingState.PLANNED;
    }

    public boolean isMinuting() {
        return isKeeping()
                && getMeeting().state() != MeetingState.PUBLISHED
                && !getMeeting().heldOn().isAfter(clocks.today());
    }

    public boolean isPassing() {
        return isKeeping()
                && getMeeting().state() == MeetingState.HELD
                && getMeeting().quorum().isReached();
    }

    public boolean isPublishing() {
        boolean second = chrome.getOfficer().holds(Role.BUREAU_SUPERVISOR)
                || chrome.getOfficer().holds(Role.BUREAU_APPROVER);
        return second && getMeeting().state() == MeetingState.HELD;
    }

    public String getConfirm() {
        return Texts.of(
                "steering.publish.confirm", getMeeting().heldOn(), getRows().size());
    }

    public String publish() {
        meetings.publish(id, number);
        return again();
    }

    private String again() {
        return "/steering/meeting.xhtml?faces-redirect=true&id=" + id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
