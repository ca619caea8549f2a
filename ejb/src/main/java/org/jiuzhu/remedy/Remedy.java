package org.jiuzhu.remedy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jiuzhu.shared.Hand;
import org.jiuzhu.shared.Refusal;

/** A reconsideration or lawsuit about a case, in which the bureau is the respondent; each deed leaves a line. */
@Entity
public class Remedy extends AboutCase {
    /** Where nobody of bureau and township has anything to do by a day. */
    public static final LocalDate NO_TERM = LocalDate.of(9999, 12, 31);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String number;

    @Enumerated(EnumType.STRING)
    private RemedyState state;

    @Embedded
    private Petition petition;

    @Embedded
    private AttackedAct act;

    @Embedded
    private RemedyDays days = new RemedyDays();

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Embedded
    private RemedyResult result;

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "registered_at")
    private LocalDateTime registeredAt;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "remedy_event", joinColumns = @JoinColumn(name = "remedy_id"))
    @OrderBy("sequence")
    private List<RemedyEvent> events = new ArrayList<>();

    protected Remedy() {}

    Remedy(String number, Subject subject, Petition petition, AttackedAct act, LocalDate answerDueOn, Hand hand) {
        super(subject);
        this.number = number;
        this.petition = petition;
        this.act = act;
        this.registeredBy = hand.login();
        this.registeredAt = hand.at();
        days.answerUntil(answerDueOn);
        write(RemedyAct.REGISTER, hand, petition.claim());
    }

    /** @throws Refusal {@code remedy.step-not-open}, {@code remedy.statement-open} while an earlier question waits */
    void ask(LocalDate until, String question, Hand hand) {
        require(RemedyAct.ASK);
        if (days.statementDueOn() != null) {
            throw new Refusal("remedy.statement-open");
        }
        days.statementUntil(until);
        write(RemedyAct.ASK, hand, question);
    }

    void stated(Hand hand) {
        require(RemedyAct.STATE);
        days.statementUntil(null);
        write(RemedyAct.STATE, hand, "");
    }

    /** The answer was filed, a hearing was set, or it was heard. */
    void enter(RemedyAct deed, LocalDate day, String words, Hand hand) {
        require(deed);
        days.enter(deed, day, state == RemedyState.RECEIVED);
        write(deed, hand, words);
    }

    /** It was decided outside; what was lost waits for the order from that day on. */
    void decide(RemedyResult reached, String words, Hand hand) {
        require(RemedyAct.DECIDE);
        result = reached;
        days.over(reached.outcome().isLost() ? hand.at().toLocalDate() : null);
        write(RemedyAct.DECIDE, hand, words);
    }

    void withdraw(LocalDate day, String words, Hand hand) {
        require(RemedyAct.WITHDRAW);
        result = RemedyResult.withdrawn(day);
        days.over(null);
        write(RemedyAct.WITHDRAW, hand, words);
    }

    /** A deed about the order; with whom it is from then on, and by when. */
    void moveOrder(RemedyAct deed, RemedyOrder order, String words, Hand hand) {
        require(deed);
        boolean township = order.state().isWithTheTownship();
        days.order(township ? order.dueOn() : null, township ? null : hand.at().toLocalDate());
        write(deed, hand, words);
    }

    void bundled(String sha256, Hand hand) {
        write(RemedyAct.BUNDLE, hand, sha256);
    }

    /** @throws Refusal {@code remedy.order-missing} where what was lost has not been put right */
    void carryOut(boolean putRight, String words, Hand hand) {
        require(RemedyAct.CARRY_OUT);
        if (!putRight) {
            throw new Refusal("remedy.order-missing");
        }
        days.over(null);
        write(RemedyAct.CARRY_OUT, hand, words);
    }

    void require(RemedyAct deed) {
        if (!deed.leadsFrom(state)) {
            throw new Refusal("remedy.step-not-open", state);
        }
    }

    private void write(RemedyAct deed, Hand hand, String words) {
        state = deed.targetFrom(state);
        events.add(new RemedyEvent(events.size() + 1, deed, hand, words));
        dueOn = Stream.of(days.statementDueOn(), days.orderDueOn(), days.bureauDueOn())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(NO_TERM);
    }

    public boolean isLost() {
        return result != null && result.outcome().isLost();
    }

    public Long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public RemedyState state() {
        return state;
    }

    public Petition petition() {
        return petition;
    }

    public AttackedAct act() {
        return act;
    }

    public RemedyDays days() {
        return days;
    }

    /** The next day that matters to bureau or township; {@link #NO_TERM} where there is none. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Null until it is over. */
    public RemedyResult result() {
        return result;
    }

    public List<RemedyEvent> events() {
        return events.stream()
                .sorted(Comparator.comparing(RemedyEvent::sequence))
                .toList();
    }
}
