package org.jiuzhu.spotcheck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import org.jiuzhu.rules.AssistanceMatter;

/** A decision in a frame. */
@Entity
@Table(name = "spot_file")
public class SpotFile {
    @Id
    private Long id;

    @Column(name = "check_id")
    private long checkId;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "village_code")
    private String villageCode;

    @Enumerated(EnumType.STRING)
    private AssistanceMatter matter;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    @Column(name = "file_number")
    private String number;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "adjustment_id")
    private Long adjustmentId;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private int mandatory;

    protected SpotFile() {}

    public Long id() {
        return id;
    }

    public long checkId() {
        return checkId;
    }

    public String townshipCode() {
        return townshipCode;
    }

    public String villageCode() {
        return villageCode;
    }

    public AssistanceMatter matter() {
        return matter;
    }

    public FileKind kind() {
        return kind;
    }

    public String number() {
        return number;
    }

    long caseId() {
        return caseId;
    }

    public Long adjustmentId() {
        return adjustmentId;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public Set<MandatoryReason> mandatory() {
        return MandatoryReason.of(mandatory);
    }
}
