package org.jiuzhu.evidence;

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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jiuzhu.shared.Refusal;

/** A file in a case: what it is, what it proves, when and where it was taken; withdrawn when wrong, never deleted. */
@Entity
@Table(name = "evidence_item")
public class EvidenceItem {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "file_id")
    private EvidenceFile file;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "household_id")
    private long householdId;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "village_code")
    private String villageCode;

    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    private String name;
    private int position;

    @Embedded
    private Taken taken;

    @Column(name = "taken_by")
    private String takenBy;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "received_at")
    private LocalDateTime receivedAt;

    @Column(name = "withdrawn_at")
    private LocalDateTime withdrawnAt;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_reason")
    private String withdrawnReason;

    @Column(name = "standing_file_id")
    private Long standingFileId;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "evidence_purpose", joinColumns = @JoinColumn(name = "item_id"))
    @Column(name = "purpose")
    @Enumerated(EnumType.STRING)
    private Set<EvidencePurpose> purposes = new HashSet<>();

    protected EvidenceItem() {}

    EvidenceItem(CaseKey aCase, EvidenceFile file, EvidenceForm form, Taken taken, int position) {
        this.caseNumber = aCase.number();
        this.householdId = aCase.householdId();
        this.townshipCode = aCase.townshipCode();
        this.villageCode = aCase.villageCode();
        this.file = file;
        this.standingFileId = file.id();
        this.kind = form.kind;
        this.purposes.addAll(form.proves());
        this.name = form.plainName();
        this.takenBy = form.plainTaker();
        this.taken = taken;
        this.position = position;
    }

    void received(String login, LocalDateTime at) {
        uploadedBy = login;
        receivedAt = at;
        if (takenBy.isEmpty()) {
            takenBy = login;
        }
    }

    void serve(Set<EvidencePurpose> more) {
        purposes.addAll(more);
    }

    void describe(PaperKind newKind, Set<EvidencePurpose> newPurposes) {
        requireStanding();
        kind = newKind;
        purposes.retainAll(newPurposes);
        purposes.addAll(newPurposes);
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    void withdraw(String login, LocalDateTime at, String reason) {
        requireStanding();
        withdrawnBy = login;
        withdrawnAt = at;
        withdrawnReason = reason;
        standingFileId = null;
    }

    private void requireStanding() {
        if (isWithdrawn()) {
            throw new Refusal("evidence.withdrawn");
        }
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public Long id() {
        return id;
    }

    public EvidenceFile file() {
        return file;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public PaperKind kind() {
        return kind;
    }

    public Set<EvidencePurpose> purposes() {
        EnumSet<EvidencePurpose> sorted = EnumSet.noneOf(EvidencePurpose.class);
        sorted.addAll(purposes);
        return sorted;
    }

    /** The name it came with; may be empty. */
    public String name() {
        return name;
    }

    /** Its place among the files of the case, from 1. */
    public int position() {
        return position;
    }

    public Taken taken() {
        return taken;
    }

    public String uploadedBy() {
        return uploadedBy;
    }

    public LocalDateTime receivedAt() {
        return receivedAt;
    }

    public LocalDateTime withdrawnAt() {
        return withdrawnAt;
    }

    public String withdrawnBy() {
        return withdrawnBy;
    }

    public String withdrawnReason() {
        return withdrawnReason;
    }
}
