package org.jiuzhu.steering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jiuzhu.shared.Hand;
import org.jiuzhu.shared.Refusal;

/** 培训与指导: what the bureau taught townships on a day, for how long, and whether certificates came of it. */
@Entity
@Table(name = "guidance_record")
public class GuidanceRecord {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private GuidanceKind kind;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String topic;
    private BigDecimal hours;

    @Column(name = "given_by")
    private String givenBy;

    private String place;
    private String content;
    private int others;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private LocalDateTime enteredAt;

    @Column(name = "certified_by")
    private String certifiedBy;

    @Column(name = "certified_at")
    private LocalDateTime certifiedAt;

    @Column(name = "struck_by")
    private String struckBy;

    @Column(name = "struck_at")
    private LocalDateTime struckAt;

    @Column(name = "struck_reason")
    private String struckReason;

    @Version
    private int version;

    protected GuidanceRecord() {}

    GuidanceRecord(GuidanceForm form, Hand hand) {
        kind = form.kind;
        heldOn = form.heldOn;
        topic = form.topic.strip();
        hours = form.hoursTaken();
        givenBy = form.givenBy.strip();
        place = form.place == null ? null : form.place.strip();
        content = form.content == null ? null : form.content.strip();
        others = form.othersTaken();
        enteredBy = hand.login();
        enteredAt = hand.at();
    }

    /** @throws Refusal {@code guide.struck}, {@code guide.certified} */
    void requireOpen() {
        if (struckBy != null) {
            throw new Refusal("guide.struck");
        }
        if (certifiedBy != null) {
            throw new Refusal("guide.certified");
        }
    }

    /** @throws Refusal {@code guide.struck}, {@code guide.certified} */
    void certify(Hand hand) {
        requireOpen();
        certifiedBy = hand.login();
        certifiedAt = hand.at();
    }

    /** @throws Refusal {@code guide.struck}, {@code guide.certified} */
    void strike(String reason, Hand hand) {
        requireOpen();
        struckBy = hand.login();
        struckAt = hand.at();
        struckReason = reason.strip();
    }

    public Long id() {
        return id;
    }

    public GuidanceKind kind() {
        return kind;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public String topic() {
        return topic;
    }

    public BigDecimal hours() {
        return hours;
    }

    public String givenBy() {
        return givenBy;
    }

    public String place() {
        return place;
    }

    public String content() {
        return content;
    }

    public int others() {
        return others;
    }

    public String enteredBy() {
        return enteredBy;
    }

    public boolean isCertified() {
        return certifiedBy != null;
    }

    public boolean isStruck() {
        return struckBy != null;
    }

    public String struckReason() {
        return struckReason;
    }
}
