package org.jiuzhu.delegation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.Hand;
import org.jiuzhu.shared.Refusal;

/** 社会救助业务审批权力下放委托书: who handed which matters down to which township, in whose name, until when. */
@Entity
@Table(name = "delegation_instrument")
public class DelegationInstrument {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String number;
    private String signatory;

    @Column(name = "in_name_of")
    private String inNameOf;

    @Column(name = "township_code")
    private String townshipCode;

    private String requirements;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Enumerated(EnumType.STRING)
    private InstrumentStage stage = InstrumentStage.DRAFT;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "published_where")
    private String publishedWhere;

    @Column(name = "suspended_at")
    private LocalDateTime suspendedAt;

    @Column(name = "revoked_at")
    private LocalDateTime revokedAt;

    @Column(name = "linshi_ceiling_fen")
    private Fen linshiCeiling;

    @Version
    private int version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "delegation_matter", joinColumns = @JoinColumn(name = "instrument_id"))
    @Column(name = "matter")
    @Enumerated(EnumType.STRING)
    private Set<AssistanceMatter> matters = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "delegation_signatory", joinColumns = @JoinColumn(name = "instrument_id"))
    @Column(name = "officer_login")
    private Set<String> signatories = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "delegation_event", joinColumns = @JoinColumn(name = "instrument_id"))
    private List<InstrumentEvent> events = new ArrayList<>();

    protected DelegationInstrument() {}

    DelegationInstrument(InstrumentText text) {
        this.number = text.number();
        this.signatory = text.signatory();
        this.inNameOf = text.inNameOf();
        this.townshipCode = text.townshipCode();
        this.requirements = text.requirements();
        this.signedOn = text.signedOn();
        if (text.signedOn() != null) {
            this.stage = InstrumentStage.PUBLISHED;
            this.publishedOn = text.signedOn();
            this.publishedWhere = text.signatory();
        }
        this.validFrom = text.validFrom();
        this.validTo = text.validTo();
        this.matters = new HashSet<>(text.matters());
        this.signatories = new HashSet<>(text.signatories());
        this.linshiCeiling = text.linshiCeiling();
    }

    static DelegationInstrument draft(InstrumentText text, Hand hand) {
        DelegationInstrument instrument = new DelegationInstrument(text);
        instrument.write(InstrumentAct.DRAFT, hand, "");
        return instrument;
    }

    /** @throws Refusal {@code delegation.step-not-open}; {@code delegation.drafter} to whoever drafted it */
    void sign(LocalDate day, Hand hand) {
        requireStage(InstrumentStage.DRAFT);
        if (events.stream().anyMatch(event -> event.login().equals(hand.login()))) {
            throw new Refusal("delegation.drafter");
        }
        signedOn = day;
        stage = InstrumentStage.SIGNED;
        write(InstrumentAct.SIGN, hand, "");
    }

    /** @throws Refusal {@code delegation.step-not-open} */
    void publish(LocalDate day, String where, Hand hand) {
        requireStage(InstrumentStage.SIGNED);
        publishedOn = day;
        publishedWhere = where;
        stage = InstrumentStage.PUBLISHED;
        write(InstrumentAct.PUBLISH, hand, where);
    }

    /** @throws Refusal {@code delegation.step-not-open} */
    void suspend(String reason, Hand hand) {
        requireStage(InstrumentStage.PUBLISHED);
        if (suspendedAt != null) {
            throw new Refusal("delegation.step-not-open", InstrumentState.SUSPENDED);
        }
        suspendedAt = hand.at();
        write(InstrumentAct.SUSPEND, hand, reason);
    }

    /** @throws Refusal {@code delegation.step-not-open} */
    void resume(String reason, Hand hand) {
        if (suspendedAt == null || revokedAt != null) {
            throw new Refusal("delegation.step-not-open", state(hand.at()));
        }
        suspendedAt = null;
        write(InstrumentAct.RESUME, hand, reason);
    }

    void revoke(String reason, Hand hand) {
        revokedAt = hand.at();
        write(InstrumentAct.REVOKE, hand, reason);
    }

    private void requireStage(InstrumentStage wanted) {
        if (stage != wanted || revokedAt != null) {
            throw new Refusal("delegation.step-not-open", revokedAt == null ? stage : InstrumentState.REVOKED);
        }
    }

    private void write(InstrumentAct act, Hand hand, String words) {
        events.add(new InstrumentEvent(events.size() + 1, act, hand, words));
    }

    /** What it is at that moment. */
    public InstrumentState state(LocalDateTime at) {
        if (revokedAt != null && !at.isBefore(revokedAt)) {
            return InstrumentState.REVOKED;
        }
        if (stage != InstrumentStage.PUBLISHED) {
            return InstrumentState.valueOf(stage.name());
        }
        if (at.toLocalDate().isAfter(validTo)) {
            return InstrumentState.EXPIRED;
        }
        if (suspendedAt != null && !at.isBefore(suspendedAt)) {
            return InstrumentState.SUSPENDED;
        }
        return at.toLocalDate().isBefore(validFrom) ? InstrumentState.TO_COME : InstrumentState.IN_FORCE;
    }

    /** In force on its last day still; not from the moment its revocation or suspension is recorded. */
    public boolean isInForce(AssistanceMatter matter, LocalDateTime at) {
        return matters.contains(matter) && state(at) == InstrumentState.IN_FORCE;
    }

    public boolean names(String login) {
        return signatories.contains(login);
    }

    public Long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public String signatory() {
        return signatory;
    }

    public String inNameOf() {
        return inNameOf;
    }

    public String townshipCode() {
        return townshipCode;
    }

    public String requirements() {
        return requirements;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }

    public InstrumentStage stage() {
        return stage;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    public String publishedWhere() {
        return publishedWhere;
    }

    public List<InstrumentEvent> events() {
        return events.stream()
                .sorted(Comparator.comparing(InstrumentEvent::sequence))
                .toList();
    }

    public LocalDateTime revokedAt() {
        return revokedAt;
    }

    /** Up to what the township grants 临时救助 by itself; nothing where no ceiling is named (decision 10). */
    public Fen linshiCeiling() {
        return linshiCeiling;
    }

    public Set<AssistanceMatter> matters() {
        return Set.copyOf(matters);
    }

    public Set<String> signatories() {
        return Set.copyOf(signatories);
    }
}
