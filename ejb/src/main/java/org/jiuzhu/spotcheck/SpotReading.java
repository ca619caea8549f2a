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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jiuzhu.shared.Refusal;

/** 抽查复核表: one reader's reading of a file, point by point, and how long it took. */
@Entity
@Table(name = "spot_reading")
public class SpotReading {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "file_id")
    private long fileId;

    private int ordinal;
    private String login;

    @Column(name = "begun_at")
    private LocalDateTime begunAt;

    @Column(name = "finished_at")
    private LocalDateTime finishedAt;

    private Integer seconds;

    @Enumerated(EnumType.STRING)
    private ReadOutcome outcome;

    private String remark = "";

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "spot_point", joinColumns = @JoinColumn(name = "reading_id"))
    private List<SpotPoint> points = new ArrayList<>();

    protected SpotReading() {}

    SpotReading(long fileId, int ordinal, String login, LocalDateTime at) {
        this.fileId = fileId;
        this.ordinal = ordinal;
        this.login = login;
        this.begunAt = at;
    }

    /** @throws Refusal {@code spot.read.already} where it was finished before */
    void finish(List<SpotPoint> found, String words, LocalDateTime at) {
        if (isFinished()) {
            throw new Refusal("spot.read.already");
        }
        points = new ArrayList<>(found);
        outcome = ReadOutcome.of(found.stream().map(SpotPoint::verdict).toList());
        remark = words == null ? "" : words.strip();
        finishedAt = at;
        seconds =
                (int) Math.min(Integer.MAX_VALUE, Duration.between(begunAt, at).toSeconds());
    }

    public boolean isFinished() {
        return finishedAt != null;
    }

    public Long id() {
        return id;
    }

    public long fileId() {
        return fileId;
    }

    public int ordinal() {
        return ordinal;
    }

    public String login() {
        return login;
    }

    public LocalDateTime begunAt() {
        return begunAt;
    }

    public LocalDateTime finishedAt() {
        return finishedAt;
    }

    public ReadOutcome outcome() {
        return outcome;
    }

    public String remark() {
        return remark;
    }

    public List<SpotPoint> points() {
        return points.stream().sorted(Comparator.comparing(SpotPoint::point)).toList();
    }
}
