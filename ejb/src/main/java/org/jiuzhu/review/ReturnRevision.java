package org.jiuzhu.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;

/** One time that a village's return was reported or corrected. */
@Embeddable
public class ReturnRevision {
    private int revision;
    private int names;

    @Column(name = "reported_by")
    private String reportedBy;

    @Column(name = "reported_at")
    private LocalDateTime reportedAt;

    private String reason;

    protected ReturnRevision() {}

    ReturnRevision(int revision, int names, VillageReturn.Hand hand, String reason) {
        this.revision = revision;
        this.names = names;
        this.reportedBy = hand.login();
        this.reportedAt = hand.at();
        this.reason = reason;
    }

    public int revision() {
        return revision;
    }

    public int names() {
        return names;
    }

    public String reportedBy() {
        return reportedBy;
    }

    public LocalDateTime reportedAt() {
        return reportedAt;
    }

    public String reason() {
        return reason;
    }
}
