package org.jiuzhu.spotcheck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.jiuzhu.rules.AssistanceMatter;

/** A file that was drawn, and what its readers have found. */
@Entity
@Table(name = "spot_sample")
public class SpotSample {
    @Id
    @Column(name = "file_id")
    private Long fileId;

    @Column(name = "check_id")
    private long checkId;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "village_code")
    private String villageCode;

    @Enumerated(EnumType.STRING)
    private AssistanceMatter matter;

    @Enumerated(EnumType.STRING)
    @Column(name = "drawn_as")
    private DrawnAs drawnAs;

    @Column(name = "second_reading")
    private boolean secondReading;

    @Enumerated(EnumType.STRING)
    private ReadOutcome outcome;

    @Column(name = "read_by")
    private String readBy;

    @Column(name = "read_at")
    private LocalDateTime readAt;

    @Version
    private int version;

    protected SpotSample() {}

    /** A reading is finished; where there are two, the graver stands. */
    void read(ReadOutcome found, String login, LocalDateTime at) {
        if (readBy == null) {
            readBy = login;
            readAt = at;
        }
        outcome = found.graver(outcome);
    }

    public Long fileId() {
        return fileId;
    }

    public long checkId() {
        return checkId;
    }

    public DrawnAs drawnAs() {
        return drawnAs;
    }

    /** How many readers it gets. */
    int readings() {
        return secondReading ? 2 : 1;
    }

    public ReadOutcome outcome() {
        return outcome;
    }

    public String readBy() {
        return readBy;
    }

    public LocalDateTime readAt() {
        return readAt;
    }
}
