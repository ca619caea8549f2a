package org.jiuzhu.steering;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jiuzhu.shared.Hand;
import org.jiuzhu.shared.Refusal;

/** 领导小组会议: called with an agenda, held and minuted by one hand, its minutes published by another. */
@Entity
@Table(name = "group_meeting")
public class GroupMeeting {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String place;

    @Column(name = "chair_id")
    private long chairId;

    private String agenda;

    @Enumerated(EnumType.STRING)
    private MeetingState state = MeetingState.PLANNED;

    @Column(name = "planned_by")
    private String plannedBy;

    @Column(name = "planned_at")
    private LocalDateTime plannedAt;

    private String minutes;
    private Integer members;
    private Integer present;

    @Column(name = "quorum_percent")
    private Integer quorumPercent;

    @ElementCollection
    @CollectionTable(name = "meeting_attendance", joinColumns = @JoinColumn(name = "meeting_id"))
    private List<MeetingAttendance> attendances = new ArrayList<>();

    @Column(name = "minuted_by")
    private String minutedBy;

    @Column(name = "minuted_at")
    private LocalDateTime minutedAt;

    private String number;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private LocalDateTime publishedAt;

    @Version
    private int version;

    protected GroupMeeting() {}

    GroupMeeting(MeetingForm form, Hand hand) {
        call(form, hand);
    }

    /** @throws Refusal {@code steering.meeting-state} once it was held */
    void call(MeetingForm form, Hand hand) {
        require(MeetingState.PLANNED);
        heldOn = form.heldOn;
        place = form.place.strip();
        chairId = form.chairId;
        agenda = form.agenda.strip();
        plannedBy = hand.login();
        plannedAt = hand.at();
    }

    /** @throws Refusal {@code steering.meeting-state} once it is published */
    void minute(MinutesForm form, int percent, Hand hand) {
        if (state == MeetingState.PUBLISHED) {
            require(MeetingState.HELD);
        }
        attendances.clear();
        form.seats.forEach(seat -> attendances.add(new MeetingAttendance(seat)));
        members = attendances.size();
        present = (int)
                attendances.stream().filter(one -> one.attendance().isCounted()).count();
        quorumPercent = percent;
        minutes = form.minutes.strip();
        state = MeetingState.HELD;
        minutedBy = hand.login();
        minutedAt = hand.at();
    }

    /**
     * Publishes the minutes under their number.
     *
     * @throws Refusal {@code steering.meeting-state}, {@code steering.no-quorum}, {@code steering.second-hand}
     */
    void publish(String under, Hand hand) {
        requireQuorum();
        if (hand.login().equals(minutedBy)) {
            throw new Refusal("steering.second-hand");
        }
        state = MeetingState.PUBLISHED;
        number = under.strip();
        publishedBy = hand.login();
        publishedAt = hand.at();
    }

    /** @throws Refusal {@code steering.meeting-state}, {@code steering.no-quorum} */
    void requireQuorum() {
        require(MeetingState.HELD);
        Quorum quorum = quorum();
        if (!quorum.isReached()) {
            throw new Refusal("steering.no-quorum", quorum.present(), quorum.needed());
        }
    }

    private void require(MeetingState wanted) {
        if (state != wanted) {
            throw new Refusal("steering.meeting-state", state);
        }
    }

    /** Null before it was held. */
    public Quorum quorum() {
        return members == null ? null : new Quorum(members, present, quorumPercent);
    }

    public Long id() {
        return id;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public String place() {
        return place;
    }

    public long chairId() {
        return chairId;
    }

    public String agenda() {
        return agenda;
    }

    public MeetingState state() {
        return state;
    }

    public String minutes() {
        return minutes;
    }

    public List<MeetingAttendance> attendances() {
        return List.copyOf(attendances);
    }

    public String minutedBy() {
        return minutedBy;
    }

    public String number() {
        return number;
    }

    public String publishedBy() {
        return publishedBy;
    }

    public LocalDateTime publishedAt() {
        return publishedAt;
    }
}
