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

/** 核对疑点: one thing that the data say and the household did not; answered before the opinion is written. */
@Entity
@Table(name = "check_finding")
public class CheckFinding {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    private int round;

    @Enumerated(EnumType.STRING)
    private FindingKind kind;

    private String text;

    @Column(name = "found_at")
    private LocalDateTime foundAt;

    private String answer;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private LocalDateTime answeredAt;

    protected CheckFinding() {}

    CheckFinding(AssistanceCase aCase, CheckForm.FindingRow row, LocalDateTime at) {
        caseId = aCase.id();
        round = aCase.round();
        kind = row.kind;
        text = row.text;
        foundAt = at;
    }

    void answer(String words, String by, LocalDateTime at) {
        answer = words;
        answeredBy = by;
        answeredAt = at;
    }

    public Long id() {
        return id;
    }

    public FindingKind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    public String answer() {
        return answer;
    }

    public String answeredBy() {
        return answeredBy;
    }

    public boolean isAnswered() {
        return answeredAt != null;
    }
}
