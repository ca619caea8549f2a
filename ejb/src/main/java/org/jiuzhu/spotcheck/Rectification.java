package org.jiuzhu.spotcheck;

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
import java.util.Comparator;
import java.util.List;
import org.jiuzhu.access.Officer;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Hand;
import org.jiuzhu.shared.Refusal;

/** 整改通知: what the bureau orders a township to put right, until a re-check finds it done. */
@Entity
@Table(name = "rectification")
public class Rectification {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String number;

    @Column(name = "file_id")
    private long fileId;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "village_code")
    private String villageCode;

    @Enumerated(EnumType.STRING)
    private AssistanceMatter matter;

    @Column(name = "benefit_id")
    private Long benefitId;

    @Enumerated(EnumType.STRING)
    private OrderState state = OrderState.ORDERED;

    private String demand;

    @Column(name = "change_wanted")
    private boolean changeWanted;

    @Column(name = "ordered_by")
    private String orderedBy;

    @Column(name = "ordered_at")
    private LocalDateTime orderedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "corrected_on")
    private LocalDate correctedOn;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "rectification_step", joinColumns = @JoinColumn(name = "rectification_id"))
    @OrderBy("sequence")
    private List<RectificationStep> steps = new ArrayList<>();

    protected Rectification() {}

    Rectification(String number, SpotFile file, Long benefitId, OrderForm form, Officer officer, LocalDateTime at) {
        this.number = number;
        this.fileId = file.id();
        this.townshipCode = file.townshipCode();
        this.villageCode = file.villageCode();
        this.matter = file.matter();
        this.benefitId = benefitId;
        this.demand = form.demand.strip();
        this.changeWanted = form.changeWanted;
        this.orderedBy = officer.login();
        this.orderedAt = at;
        this.dueOn = form.dueOn;
        write(OrderAct.ORDER, officer, at, demand);
    }

    /** @throws Refusal {@code spot.order-step} */
    void answer(LocalDate corrected, String words, Officer officer, LocalDateTime at) {
        require(state.isWithTheTownship());
        correctedOn = corrected;
        state = OrderState.ANSWERED;
        write(OrderAct.ANSWER, officer, at, words);
    }

    /** The re-check finds that it is not done. */
    void sendBack(LocalDate newTerm, String words, Officer officer, LocalDateTime at) {
        require(state == OrderState.ANSWERED);
        dueOn = newTerm;
        state = OrderState.RETURNED;
        write(OrderAct.RETURN, officer, at, words);
    }

    void extend(LocalDate newTerm, String words, Officer officer, LocalDateTime at) {
        require(state.isWithTheTownship());
        dueOn = newTerm;
        write(OrderAct.EXTEND, officer, at, words);
    }

    void close(String words, Officer officer, LocalDateTime at) {
        require(state == OrderState.ANSWERED);
        state = OrderState.CLOSED;
        write(OrderAct.CLOSE, officer, at, words);
    }

    private void require(boolean open) {
        if (!open) {
            throw new Refusal("spot.order-step", state);
        }
    }

    private void write(OrderAct act, Officer officer, LocalDateTime at, String words) {
        steps.add(new RectificationStep(steps.size() + 1, act, new Hand(officer.login(), at), words));
    }

    public boolean isLate(LocalDate today) {
        return state.isWithTheTownship() && today.isAfter(dueOn);
    }

    public Long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public long fileId() {
        return fileId;
    }

    public String townshipCode() {
        return townshipCode;
    }

    public Long benefitId() {
        return benefitId;
    }

    public OrderState state() {
        return state;
    }

    public String demand() {
        return demand;
    }

    /** Whether a change of the benefit has to be decided before it can be closed. */
    public boolean isChangeWanted() {
        return changeWanted;
    }

    public LocalDateTime orderedAt() {
        return orderedAt;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** When the township put it right, by its own word. */
    public LocalDate correctedOn() {
        return correctedOn;
    }

    public List<RectificationStep> steps() {
        return steps.stream()
                .sorted(Comparator.comparing(RectificationStep::sequence))
                .toList();
    }
}
