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
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jiuzhu.shared.Hand;
import org.jiuzhu.shared.Refusal;

/** 议定事项: what a meeting resolved, done by its owner by a day, reported by one hand and confirmed by another. */
@Entity
@Table(name = "group_resolution")
public class GroupResolution {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "meeting_id")
    private long meetingId;

    private int sequence;
    private String words;

    @Enumerated(EnumType.STRING)
    private ResolutionOwner owner;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "owner_body")
    private String ownerBody;

    @Column(name = "owner_login")
    private String ownerLogin;

    @Column(name = "first_due_on")
    private LocalDate firstDueOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ResolutionState state = ResolutionState.OPEN;

    private String report;

    @Column(name = "reported_by")
    private String reportedBy;

    @Column(name = "reported_at")
    private LocalDateTime reportedAt;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "confirmed_at")
    private LocalDateTime confirmedAt;

    @Column(name = "passed_by")
    private String passedBy;

    @Column(name = "passed_at")
    private LocalDateTime passedAt;

    @ElementCollection
    @CollectionTable(name = "resolution_step", joinColumns = @JoinColumn(name = "resolution_id"))
    @OrderBy("sequence")
    private List<ResolutionStep> steps = new ArrayList<>();

    @Version
    private int version;

    protected GroupResolution() {}

    GroupResolution(long meetingId, int sequence, ResolutionForm form, Hand hand) {
        this.meetingId = meetingId;
        this.sequence = sequence;
        words = form.words.strip();
        owner = form.owner;
        townshipCode = owner == ResolutionOwner.TOWNSHIP ? form.townshipCode : null;
        ownerBody = owner == ResolutionOwner.OTHER_BODY ? form.ownerBody.strip() : null;
        ownerLogin = owner == ResolutionOwner.OTHER_BODY ? null : form.ownerLogin;
        firstDueOn = form.dueOn;
        dueOn = form.dueOn;
        passedBy = hand.login();
        passedAt = hand.at();
        note(ResolutionAct.PASS, hand, "", dueOn);
    }

    /** @throws Refusal {@code steering.resolution-state} */
    void report(String done, Hand hand) {
        require(ResolutionState.OPEN);
        state = ResolutionState.REPORTED;
        report = done.strip();
        reportedBy = hand.login();
        reportedAt = hand.at();
        note(ResolutionAct.REPORT, hand, done, null);
    }

    /** @throws Refusal {@code steering.resolution-state} */
    void sendBack(String why, Hand hand) {
        require(ResolutionState.REPORTED);
        state = ResolutionState.OPEN;
        report = null;
        reportedBy = null;
        reportedAt = null;
        note(ResolutionAct.SEND_BACK, hand, why, null);
    }

    /** @throws Refusal {@code steering.resolution-state} */
    void postpone(LocalDate until, String why, Hand hand) {
        require(ResolutionState.OPEN);
        dueOn = until;
        note(ResolutionAct.POSTPONE, hand, why, until);
    }

    /** @throws Refusal {@code steering.resolution-state}, {@code steering.second-hand} */
    void confirm(String words, Hand hand) {
        require(ResolutionState.REPORTED);
        if (hand.login().equals(reportedBy)) {
            throw new Refusal("steering.second-hand");
        }
        state = ResolutionState.CONFIRMED;
        confirmedBy = hand.login();
        confirmedAt = hand.at();
        note(ResolutionAct.CONFIRM, hand, words, null);
    }

    private void note(ResolutionAct act, Hand hand, String said, LocalDate until) {
        steps.add(new ResolutionStep(steps.size() + 1, act, hand, said == null ? "" : said, until));
    }

    private void require(ResolutionState wanted) {
        if (state != wanted) {
            throw new Refusal("steering.resolution-state", state);
        }
    }

    public Long id() {
        return id;
    }

    public long meetingId() {
        return meetingId;
    }

    public int sequence() {
        return sequence;
    }

    public ResolutionOwner owner() {
        return owner;
    }

    public String townshipCode() {
        return townshipCode;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public ResolutionState state() {
        return state;
    }

    public List<ResolutionStep> steps() {
        return List.copyOf(steps);
    }
}
