package org.jiuzhu.rating;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.shared.Hand;
import org.jiuzhu.shared.Refusal;

/** 差评整改: verified, put right and fed back by the township, closed by another hand of the bureau. */
@Entity
@Table(name = "rating_followup")
public class FollowUp {
    @Id
    @Column(name = "rating_id")
    private Long ratingId;

    @Column(updatable = false)
    private RatingGrade grade;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "village_code")
    private String villageCode;

    @Enumerated(EnumType.STRING)
    private FollowUpState state = FollowUpState.OPEN;

    @Column(name = "due_on")
    private LocalDate dueOn;

    /** Some answer came later than it was due; that stays so. */
    private boolean late;

    @Enumerated(EnumType.STRING)
    private RatingFinding finding;

    @Column(name = "fed_back_on")
    private LocalDate fedBackOn;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Version
    private int version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "rating_followup_step", joinColumns = @JoinColumn(name = "rating_id"))
    private List<FollowUpStep> steps = new ArrayList<>();

    protected FollowUp() {}

    FollowUp(Rating rating, LocalDate dueOn, LocalDateTime at) {
        this.ratingId = rating.id();
        this.grade = rating.grade();
        this.townshipCode = rating.townshipCode();
        this.villageCode = rating.villageCode();
        this.dueOn = dueOn;
        write(FollowUpAct.OPEN, new Hand(CurrentOfficer.PRODUCT, at), "");
    }

    /** @throws Refusal {@code rating.step-not-open} once it is closed */
    void call(CallOutcome outcome, String words, Hand hand) {
        if (state == FollowUpState.CLOSED) {
            throw new Refusal("rating.step-not-open", state);
        }
        write(FollowUpAct.CALL, hand, words).with(outcome);
    }

    /** @throws Refusal {@code rating.step-not-open}; {@code rating.no-call} before anybody has called back */
    void answer(AnswerForm form, Hand hand) {
        if (!state.isWithTheTownship()) {
            throw new Refusal("rating.step-not-open", state);
        }
        if (steps.stream().noneMatch(step -> step.act() == FollowUpAct.CALL)) {
            throw new Refusal("rating.no-call");
        }
        finding = form.finding;
        fedBackOn = form.fedBackOn;
        answeredBy = hand.login();
        late = late || isLate(hand.at().toLocalDate());
        state = FollowUpState.ANSWERED;
        write(FollowUpAct.ANSWER, hand, form.words.strip());
    }

    /** @throws Refusal {@code rating.step-not-open} */
    void sendBack(LocalDate due, String words, Hand hand) {
        requireAnswered();
        state = FollowUpState.RETURNED;
        dueOn = due;
        finding = null;
        fedBackOn = null;
        answeredBy = null;
        write(FollowUpAct.SEND_BACK, hand, words);
    }

    /** @throws Refusal {@code rating.step-not-open}; {@code rating.own-answer} to whoever answered */
    void close(String words, Hand hand) {
        requireAnswered();
        if (hand.login().equals(answeredBy)) {
            throw new Refusal("rating.own-answer");
        }
        state = FollowUpState.CLOSED;
        closedBy = hand.login();
        closedOn = hand.at().toLocalDate();
        write(FollowUpAct.CLOSE, hand, words);
    }

    private void requireAnswered() {
        if (state != FollowUpState.ANSWERED) {
            throw new Refusal("rating.step-not-open", state);
        }
    }

    private FollowUpStep write(FollowUpAct act, Hand hand, String words) {
        FollowUpStep step = new FollowUpStep(steps.size() + 1, act, hand, words);
        steps.add(step);
        return step;
    }

    /** Whether the township owes an answer that is overdue on that day. */
    public boolean isLate(LocalDate today) {
        return state.isWithTheTownship() && today.isAfter(dueOn);
    }

    /** Whether every answer came in time. */
    public boolean isInTime() {
        return !late;
    }

    public Long ratingId() {
        return ratingId;
    }

    public FollowUpState state() {
        return state;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public RatingFinding finding() {
        return finding;
    }

    public LocalDate fedBackOn() {
        return fedBackOn;
    }

    public String answeredBy() {
        return answeredBy;
    }

    public String closedBy() {
        return closedBy;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    public List<FollowUpStep> steps() {
        return steps.stream()
                .sorted(Comparator.comparing(FollowUpStep::sequence))
                .toList();
    }
}
