package org.jiuzhu.steering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jiuzhu.shared.Hand;
import org.jiuzhu.shared.Refusal;

/** 问题反馈: what a township cannot solve itself, and how the leading group answers. */
@Entity
@Table(name = "township_issue")
public class TownshipIssue {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "township_code")
    private String townshipCode;

    private String title;
    private String words;

    @Column(name = "raised_by")
    private String raisedBy;

    @Column(name = "raised_at")
    private LocalDateTime raisedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private IssueState state = IssueState.RAISED;

    private String answer;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private LocalDateTime answeredAt;

    @Column(name = "meeting_id")
    private Long meetingId;

    @Column(name = "resolution_id")
    private Long resolutionId;

    @Version
    private int version;

    protected TownshipIssue() {}

    TownshipIssue(String townshipCode, IssueForm form, LocalDate dueOn, Hand hand) {
        this.townshipCode = townshipCode;
        this.title = form.title.strip();
        this.words = form.words.strip();
        this.dueOn = dueOn;
        this.raisedBy = hand.login();
        this.raisedAt = hand.at();
    }

    /** @throws Refusal {@code steering.issue-state} */
    void answer(String said, Hand hand) {
        requireOpen();
        state = IssueState.ANSWERED;
        answer = said.strip();
        answeredBy = hand.login();
        answeredAt = hand.at();
    }

    /** @throws Refusal {@code steering.issue-state} */
    void toMeeting(long meeting) {
        requireOpen();
        state = IssueState.ON_AGENDA;
        meetingId = meeting;
    }

    /** @throws Refusal {@code steering.issue-state} where it is not before that meeting */
    void resolve(long meeting, long resolution) {
        if (state != IssueState.ON_AGENDA || !Objects.equals(meetingId, meeting)) {
            throw new Refusal("steering.issue-state", state);
        }
        state = IssueState.RESOLVED;
        resolutionId = resolution;
    }

    /** What solved it was struck. */
    void unresolve() {
        state = IssueState.ON_AGENDA;
        resolutionId = null;
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw new Refusal("steering.issue-state", state);
        }
    }

    public Long id() {
        return id;
    }

    public String townshipCode() {
        return townshipCode;
    }

    public String title() {
        return title;
    }

    public IssueState state() {
        return state;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Long meetingId() {
        return meetingId;
    }

    public Long resolutionId() {
        return resolutionId;
    }
}
