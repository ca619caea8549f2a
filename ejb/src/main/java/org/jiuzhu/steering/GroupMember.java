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
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.Hand;
import org.jiuzhu.shared.Refusal;

/** 领导小组成员: who sits in the leading group for a body, as what, from which day to which. */
@Entity
@Table(name = "group_member")
public class GroupMember {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String body;

    @Column(name = "township_code")
    private String townshipCode;

    private String name;
    private String post;

    @Enumerated(EnumType.STRING)
    private GroupCapacity capacity;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "to_day")
    private LocalDate toDay;

    @Enumerated(EnumType.STRING)
    @Column(name = "sole_capacity")
    private GroupCapacity soleCapacity;

    private Integer seated = 1;

    @Column(name = "replaces_id")
    private Long replacesId;

    @Column(name = "left_reason")
    private String leftReason;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private LocalDateTime enteredAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_at")
    private LocalDateTime endedAt;

    @Version
    private int version;

    protected GroupMember() {}

    GroupMember(MemberForm form, GroupMember before, Hand hand) {
        body = form.body.strip();
        townshipCode = form.townshipCode;
        name = form.name.strip();
        post = form.post.strip();
        capacity = form.capacity;
        fromDay = form.fromDay;
        soleCapacity = capacity.isSole() ? capacity : null;
        replacesId = before == null ? null : before.id;
        enteredBy = hand.login();
        enteredAt = hand.at();
    }

    /**
     * The last day in the group.
     *
     * @throws Refusal {@code steering.left}
     * @throws FieldRefusal {@code steering.before-first} at the named field
     */
    void leave(LocalDate last, String reason, Hand hand, String field) {
        if (toDay != null) {
            throw new Refusal("steering.left", name, toDay);
        }
        if (last.isBefore(fromDay)) {
            throw new FieldRefusal(field, "steering.before-first", name, fromDay);
        }
        toDay = last;
        leftReason = reason.strip();
        endedBy = hand.login();
        endedAt = hand.at();
        soleCapacity = null;
        seated = null;
    }

    /** Whether the person sat in the group on that day. */
    public boolean isSeated(LocalDate day) {
        return !day.isBefore(fromDay) && (toDay == null || !day.isAfter(toDay));
    }

    public Long id() {
        return id;
    }

    public String body() {
        return body;
    }

    public String townshipCode() {
        return townshipCode;
    }

    public String name() {
        return name;
    }

    public String post() {
        return post;
    }

    public GroupCapacity capacity() {
        return capacity;
    }

    public LocalDate fromDay() {
        return fromDay;
    }

    public LocalDate toDay() {
        return toDay;
    }

    public Long replacesId() {
        return replacesId;
    }

    public String leftReason() {
        return leftReason;
    }

    public String enteredBy() {
        return enteredBy;
    }

    public String endedBy() {
        return endedBy;
    }
}
