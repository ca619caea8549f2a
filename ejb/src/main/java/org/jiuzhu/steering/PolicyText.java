package org.jiuzhu.steering;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.jiuzhu.shared.Hand;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.shared.Sha256;

/** 政策文件: one version of a text with its source and hash, entered by one hand and published by another. */
@Entity
@Table(name = "policy_text")
public class PolicyText {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "series_id")
    private Long seriesId;

    @Column(name = "version_no")
    private int versionNo;

    @Embedded
    private PolicyHead head = new PolicyHead();

    private String body;

    @Column(name = "body_sha256")
    private String bodySha256;

    @Column(name = "file_sha256")
    private String fileSha256;

    @Column(name = "file_name")
    private String fileName;

    @Enumerated(EnumType.STRING)
    private PolicyState state = PolicyState.DRAFT;

    @Column(name = "current_series")
    private Long currentSeries;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private LocalDateTime enteredAt;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private LocalDateTime publishedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_at")
    private LocalDateTime endedAt;

    @Column(name = "end_reason")
    private String endReason;

    @Version
    private int version;

    protected PolicyText() {}

    /** @param before the version that it follows, null for the first */
    PolicyText(PolicyText before) {
        seriesId = before == null ? null : before.seriesId;
        versionNo = before == null ? 1 : before.versionNo + 1;
    }

    /** The first version is the first of its series. */
    void beginSeries() {
        seriesId = id;
    }

    /**
     * Writes it, or writes it anew while it is a draft.
     *
     * @param file null where there is none, or the one before stays
     * @throws Refusal {@code policy.state} once it was published
     */
    void write(PolicyForm form, PolicyFile file, Hand hand) {
        require(PolicyState.DRAFT);
        head = new PolicyHead(form);
        body = form.text();
        bodySha256 = body == null ? null : Sha256.of(body);
        if (file != null) {
            fileSha256 = file.sha256();
            fileName = file.name();
        }
        enteredBy = hand.login();
        enteredAt = hand.at();
    }

    /** @throws Refusal {@code policy.state}, {@code steering.second-hand} */
    void publish(Hand hand) {
        require(PolicyState.DRAFT);
        if (hand.login().equals(enteredBy)) {
            throw new Refusal("steering.second-hand");
        }
        state = PolicyState.PUBLISHED;
        currentSeries = seriesId;
        publishedBy = hand.login();
        publishedAt = hand.at();
    }

    /** A newer version takes its place. */
    void supersede(Hand hand) {
        require(PolicyState.PUBLISHED);
        end(PolicyState.SUPERSEDED, hand);
    }

    /** @throws Refusal {@code policy.state} where it is withdrawn already */
    void withdraw(String reason, Hand hand) {
        if (state == PolicyState.WITHDRAWN) {
            throw new Refusal("policy.state", state);
        }
        end(PolicyState.WITHDRAWN, hand);
        endReason = reason.strip();
    }

    private void end(PolicyState how, Hand hand) {
        state = how;
        currentSeries = null;
        endedBy = hand.login();
        endedAt = hand.at();
    }

    private void require(PolicyState wanted) {
        if (state != wanted) {
            throw new Refusal("policy.state", state);
        }
    }

    /** What would be typed to enter it as it is. */
    public PolicyForm form() {
        PolicyForm form = head.form();
        form.body = body;
        return form;
    }

    public Long id() {
        return id;
    }

    public Long seriesId() {
        return seriesId;
    }

    public int versionNo() {
        return versionNo;
    }

    public String body() {
        return body;
    }

    public String bodySha256() {
        return bodySha256;
    }

    public String fileSha256() {
        return fileSha256;
    }

    public String fileName() {
        return fileName;
    }

    public PolicyState state() {
        return state;
    }

    public String enteredBy() {
        return enteredBy;
    }

    public LocalDateTime enteredAt() {
        return enteredAt;
    }

    public String publishedBy() {
        return publishedBy;
    }

    public LocalDateTime publishedAt() {
        return publishedAt;
    }

    public String endedBy() {
        return endedBy;
    }

    public LocalDateTime endedAt() {
        return endedAt;
    }

    public String endReason() {
        return endReason;
    }
}
