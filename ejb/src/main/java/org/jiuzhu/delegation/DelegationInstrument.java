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
import java.util.HashSet;
import java.util.Set;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Fen;

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

    protected DelegationInstrument() {}

    DelegationInstrument(InstrumentText text) {
        this.number = text.number();
        this.signatory = text.signatory();
        this.inNameOf = text.inNameOf();
        this.townshipCode = text.townshipCode();
        this.requirements = text.requirements();
        this.signedOn = text.signedOn();
        this.validFrom = text.validFrom();
        this.validTo = text.validTo();
        this.matters = new HashSet<>(text.matters());
        this.signatories = new HashSet<>(text.signatories());
        this.linshiCeiling = text.linshiCeiling();
    }

    /** In force on its last day still; not from the moment its revocation is recorded. */
    public boolean isInForce(AssistanceMatter matter, LocalDateTime at) {
        LocalDate day = at.toLocalDate();
        boolean revoked = revokedAt != null && !at.isBefore(revokedAt);
        return matters.contains(matter) && !revoked && !day.isBefore(validFrom) && !day.isAfter(validTo);
    }

    public boolean names(String login) {
        return signatories.contains(login);
    }

    void revoke(LocalDateTime at) {
        revokedAt = at;
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
