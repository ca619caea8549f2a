package org.jiuzhu.remedy;

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
import org.jiuzhu.shared.Hand;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.spotcheck.OrderState;

/** 履行责令: what the bureau orders a township to put right after a case was lost; another hand of the bureau closes it. */
@Entity
@Table(name = "remedy_order")
public class RemedyOrder {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String number;

    @Column(name = "remedy_id")
    private Long remedyId;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "village_code")
    private String villageCode;

    @Column(name = "benefit_id")
    private Long benefitId;

    @Enumerated(EnumType.STRING)
    private Redress redress;

    @Enumerated(EnumType.STRING)
    private OrderState state = OrderState.ORDERED;

    private String demand;

    @Column(name = "ordered_by")
    private String orderedBy;

    @Column(name = "ordered_at")
    private LocalDateTime orderedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "corrected_on")
    private LocalDate correctedOn;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "closed_by")
    private String closedBy;

    @Version
    private int version;

    protected RemedyOrder() {}

    RemedyOrder(String number, Remedy remedy, Long benefitId, RedressForm form, Hand hand) {
        this.number = number;
        this.remedyId = remedy.id();
        this.townshipCode = remedy.townshipCode();
        this.villageCode = remedy.villageCode();
        this.benefitId = benefitId;
        this.redress = form.redress;
        this.demand = form.demand.strip();
        this.dueOn = form.dueOn;
        this.orderedBy = hand.login();
        this.orderedAt = hand.at();
    }

    /** @throws Refusal {@code spot.order-step} where it is not with the township */
    void answer(LocalDate day, Hand hand) {
        require(state.isWithTheTownship());
        correctedOn = day;
        answeredBy = hand.login();
        state = OrderState.ANSWERED;
    }

    /** The re-check finds that it is not done. */
    void sendBack(LocalDate newTerm) {
        require(state == OrderState.ANSWERED);
        dueOn = newTerm;
        state = OrderState.RETURNED;
    }

    void extend(LocalDate newTerm) {
        require(state.isWithTheTownship());
        dueOn = newTerm;
    }

    /** @throws Refusal {@code remedy.same-hand} by whoever ordered it, answered it, or signed what was attacked */
    void close(Hand hand, String signer) {
        require(state == OrderState.ANSWERED);
        String login = hand.login();
        if (login.equals(orderedBy) || login.equals(answeredBy) || login.equals(signer)) {
            throw new Refusal("remedy.same-hand");
        }
        closedBy = login;
        state = OrderState.CLOSED;
    }

    private void require(boolean open) {
        if (!open) {
            throw new Refusal("spot.order-step", state);
        }
    }

    public String number() {
        return number;
    }

    public Long benefitId() {
        return benefitId;
    }

    public Redress redress() {
        return redress;
    }

    public OrderState state() {
        return state;
    }

    public String demand() {
        return demand;
    }

    public String orderedBy() {
        return orderedBy;
    }

    public LocalDateTime orderedAt() {
        return orderedAt;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDate correctedOn() {
        return correctedOn;
    }

    public String closedBy() {
        return closedBy;
    }
}
