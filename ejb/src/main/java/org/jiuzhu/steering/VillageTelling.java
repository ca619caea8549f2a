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
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jiuzhu.shared.Hand;
import org.jiuzhu.shared.Refusal;

/** 政策宣传到村: that a village was told of a policy, when, how and by whom. */
@Entity
@Table(name = "village_telling")
public class VillageTelling {
    private static final int TOWNSHIP_DIGITS = 9;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "village_code")
    private String villageCode;

    @Column(name = "told_on")
    private LocalDate toldOn;

    @Enumerated(EnumType.STRING)
    private TellingWay way;

    private String topic;

    @Column(name = "policy_id")
    private Long policyId;

    @Column(name = "told_by")
    private String toldBy;

    private Integer persons;

    @Column(name = "photo_sha256")
    private String photoSha256;

    private String remark;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private LocalDateTime enteredAt;

    private Integer standing = 1;

    @Column(name = "struck_by")
    private String struckBy;

    @Column(name = "struck_at")
    private LocalDateTime struckAt;

    @Column(name = "struck_reason")
    private String struckReason;

    @Version
    private int version;

    protected VillageTelling() {}

    VillageTelling(String village, TellingForm form, String photo, Hand hand) {
        villageCode = village;
        townshipCode = village.substring(0, TOWNSHIP_DIGITS);
        toldOn = form.toldOn;
        way = form.way;
        topic = form.topic.strip();
        policyId = form.policyId;
        toldBy = form.toldBy.strip();
        persons = form.persons == null ? null : Integer.valueOf(form.persons.strip());
        photoSha256 = photo;
        remark = form.remark == null ? null : form.remark.strip();
        enteredBy = hand.login();
        enteredAt = hand.at();
    }

    /** @throws Refusal {@code guide.struck} */
    void strike(String reason, Hand hand) {
        if (struckBy != null) {
            throw new Refusal("guide.struck");
        }
        standing = null;
        struckBy = hand.login();
        struckAt = hand.at();
        struckReason = reason.strip();
    }

    public Long id() {
        return id;
    }

    public String villageCode() {
        return villageCode;
    }

    String photoSha256() {
        return photoSha256;
    }

    public boolean isStruck() {
        return struckBy != null;
    }
}
