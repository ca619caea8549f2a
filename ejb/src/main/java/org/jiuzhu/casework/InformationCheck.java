package org.jiuzhu.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** 信息核对: started by the township, answered by the city's verification centre (民发〔2021〕57号 art. 17). */
@Entity
@Table(name = "information_check")
public class InformationCheck {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_id")
    private Long caseId;

    private int round;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private LocalDateTime requestedAt;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private LocalDateTime answeredAt;

    private String report = "";

    /** What the family held against the answer before; the newest words last. */
    private String objections = "";

    protected InformationCheck() {}

    InformationCheck(AssistanceCase aCase, String requestedBy, LocalDateTime requestedAt) {
        this.caseId = aCase.id();
        this.round = aCase.round();
        this.requestedBy = requestedBy;
        this.requestedAt = requestedAt;
    }

    /** The earlier answer stays to be read. */
    void askAgain(String proof, LocalDateTime at) {
        objections = (objections + at.toLocalDate() + " " + proof + "\n" + report + "\n").strip();
        answeredBy = null;
        answeredAt = null;
        report = "";
    }

    void answer(String by, LocalDateTime at, String text) {
        answeredBy = by;
        answeredAt = at;
        report = text;
    }

    public LocalDateTime requestedAt() {
        return requestedAt;
    }

    public LocalDateTime answeredAt() {
        return answeredAt;
    }

    public String objections() {
        return objections;
    }

    public String report() {
        return report;
    }
}
