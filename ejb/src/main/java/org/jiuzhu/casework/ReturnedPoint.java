package org.jiuzhu.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A point marked in a file that went back, and what was answered before it came again. */
@Entity
@Table(name = "returned_point")
public class ReturnedPoint {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    private int round;

    @Enumerated(EnumType.STRING)
    private FilePart part;

    @Enumerated(EnumType.STRING)
    private ReturnReason reason;

    private String remark;
    private String answer;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private LocalDateTime answeredAt;

    protected ReturnedPoint() {}

    ReturnedPoint(AssistanceCase aCase, ReturnForm.PointRow row) {
        caseId = aCase.id();
        round = aCase.round();
        part = row.part;
        reason = row.reason;
        remark = row.remark;
    }

    void answer(String text, String by, LocalDateTime at) {
        answer = text;
        answeredBy = by;
        answeredAt = at;
    }

    public Long id() {
        return id;
    }

    public int round() {
        return round;
    }

    public FilePart part() {
        return part;
    }

    public ReturnReason reason() {
        return reason;
    }

    public String remark() {
        return remark;
    }

    public String answer() {
        return answer;
    }

    public boolean isAnswered() {
        return answer != null;
    }
}
