package org.jiuzhu.spotcheck;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What a reader said of a point, beside what the product said; a fault with its reason and its cause. */
@Embeddable
public class SpotPoint {
    @Enumerated(EnumType.STRING)
    private CheckPoint point;

    @Enumerated(EnumType.STRING)
    private MachineSays machine;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Enumerated(EnumType.STRING)
    private FindingReason reason;

    @Enumerated(EnumType.STRING)
    private FindingCause cause;

    private String note = "";

    protected SpotPoint() {}

    SpotPoint(MachineSays machine, ReadingForm.PointRow row) {
        this.point = row.point;
        this.machine = machine;
        this.verdict = row.verdict;
        if (row.verdict.isFinding()) {
            this.reason = row.reason;
            this.cause = row.cause;
        }
        this.note = row.note == null ? "" : row.note.strip();
    }

    public CheckPoint point() {
        return point;
    }

    public MachineSays machine() {
        return machine;
    }

    public Verdict verdict() {
        return verdict;
    }

    public FindingReason reason() {
        return reason;
    }

    public FindingCause cause() {
        return cause;
    }

    public String note() {
        return note;
    }

    public boolean isFinding() {
        return verdict.isFinding();
    }
}
