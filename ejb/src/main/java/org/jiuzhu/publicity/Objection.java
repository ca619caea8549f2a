package org.jiuzhu.publicity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

/** What somebody holds against a notice, named or not, and how it ended. */
@Entity
public class Objection {
    /** Whether there was something in it. */
    public enum Outcome {
        UPHELD,
        DISMISSED
    }

    /** How it came in. */
    public enum Origin {
        COUNTER,
        PUBLIC
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "notice_id")
    private Notice notice;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    private String objector;
    private String content;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String handling = "";

    @Enumerated(EnumType.STRING)
    private Origin channel = Origin.COUNTER;

    private String contact = "";
    private String receipt;

    protected Objection() {}

    Objection(Notice notice, LocalDate receivedOn, String objector, String content) {
        this.notice = notice;
        this.receivedOn = receivedOn;
        this.objector = objector == null ? "" : objector;
        this.content = content;
    }

    /** It came over the public page, and whoever sent it holds a receipt. */
    Objection overPublicPage(String receiptNumber, String reachedAt) {
        channel = Origin.PUBLIC;
        receipt = receiptNumber;
        contact = reachedAt == null ? "" : reachedAt.strip();
        return this;
    }

    void resolve(Outcome end, String how) {
        outcome = end;
        handling = how;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public Origin channel() {
        return channel;
    }

    /** Where whoever objected can be reached; for those who look into it alone. */
    String contact() {
        return contact;
    }

    public String receipt() {
        return receipt;
    }

    public String objector() {
        return objector;
    }

    public String content() {
        return content;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String handling() {
        return handling;
    }
}
