package org.jiuzhu.adjustment;

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
import jakarta.persistence.Lob;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiuzhu.assessment.Assessed;
import org.jiuzhu.benefit.Benefit;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.shared.Refusal;

/** One change of a benefit: before and after, why, from when, by whose hands. */
@Entity
public class Adjustment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "benefit_id")
    private long benefitId;

    @Enumerated(EnumType.STRING)
    private AdjustmentKind kind;

    @Enumerated(EnumType.STRING)
    private AdjustmentReason reason;

    @Enumerated(EnumType.STRING)
    private State state = State.PROPOSED;

    @Enumerated(EnumType.STRING)
    private AssistanceMatter matter;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "village_code")
    private String villageCode;

    @Column(name = "effective_month")
    private YearMonth effective;

    @Column(name = "last_month")
    private YearMonth last;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    @Embedded
    private BeforeAfter figures;

    @Column(name = "back_pay")
    private boolean backPay;

    @Column(name = "target_village_code")
    private String targetVillageCode;

    private String evidence;
    private String remark;

    @Lob
    private String facts;

    @Lob
    private String explanation;

    @Enumerated(EnumType.STRING)
    @Column(name = "assessed_under")
    private RuleVersion assessedUnder;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private LocalDateTime proposedAt;

    @Embedded
    private AdjustmentDecision decision;

    @Column(name = "open_benefit_id")
    private Long openBenefitId;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "adjustment_person", joinColumns = @JoinColumn(name = "adjustment_id"))
    private Set<AdjustmentPerson> persons = new HashSet<>();

    /** How far it has come. */
    public enum State {
        PROPOSED,
        APPROVED,
        REJECTED,
        WITHDRAWN
    }

    protected Adjustment() {}

    Adjustment(Benefit benefit, AdjustmentForm form, BeforeAfter figures, String proposer, LocalDateTime at) {
        this.benefitId = benefit.id();
        this.openBenefitId = benefit.id();
        this.matter = benefit.matter();
        this.townshipCode = benefit.townshipCode();
        this.villageCode = benefit.villageCode();
        this.kind = form.kind;
        this.reason = form.reason;
        this.happenedOn = form.happenedOn;
        this.last = form.lastMonth;
        this.backPay = form.backPay;
        this.targetVillageCode = form.kind == AdjustmentKind.MOVE ? form.targetVillageCode : null;
        this.evidence = form.evidence.strip();
        this.remark = form.remark.strip();
        this.figures = figures;
        this.proposedBy = proposer;
        this.proposedAt = at;
    }

    Adjustment effective(YearMonth month) {
        effective = month;
        return this;
    }

    /** What it was assessed from, and how. */
    Adjustment assessed(Assessed assessed) {
        facts = assessed.factsText();
        explanation = assessed.explanation();
        assessedUnder = assessed.rules().version();
        return this;
    }

    void joins(long personId) {
        persons.add(new AdjustmentPerson(personId, true));
    }

    void leaves(long personId) {
        persons.add(new AdjustmentPerson(personId, false));
    }

    void close(State as) {
        if (state != State.PROPOSED) {
            throw new Refusal("adjustment.not-open", state);
        }
        state = as;
        openBenefitId = null;
    }

    /** Nothing of it is known while it waits: then it has been read as nothing at all. */
    AdjustmentDecision decision() {
        if (decision == null) {
            decision = new AdjustmentDecision();
        }
        return decision;
    }

    public AdjustmentDecision decided() {
        return decision();
    }

    public Long id() {
        return id;
    }

    public long benefitId() {
        return benefitId;
    }

    public AdjustmentKind kind() {
        return kind;
    }

    public AdjustmentReason reason() {
        return reason;
    }

    public State state() {
        return state;
    }

    public AssistanceMatter matter() {
        return matter;
    }

    public String townshipCode() {
        return townshipCode;
    }

    public String villageCode() {
        return villageCode;
    }

    public YearMonth effective() {
        return effective;
    }

    public YearMonth last() {
        return last;
    }

    public LocalDate happenedOn() {
        return happenedOn;
    }

    public BeforeAfter figures() {
        return figures;
    }

    public boolean isBackPay() {
        return backPay;
    }

    public String targetVillageCode() {
        return targetVillageCode;
    }

    public String evidence() {
        return evidence;
    }

    public String remark() {
        return remark;
    }

    public String facts() {
        return facts;
    }

    public String explanation() {
        return explanation;
    }

    public RuleVersion assessedUnder() {
        return assessedUnder;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public LocalDateTime proposedAt() {
        return proposedAt;
    }

    /** Who joins and who leaves, in the order of their keys. */
    public List<AdjustmentPerson> persons() {
        return persons.stream()
                .sorted(Comparator.comparing(AdjustmentPerson::personId))
                .toList();
    }
}
