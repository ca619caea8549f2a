package org.jiuzhu.remedy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** What came in: from whom, before whom, under which number, and when. */
@Embeddable
public class Petition {
    @Enumerated(EnumType.STRING)
    private RemedyKind kind;

    @Column(name = "outside_number")
    private String outsideNumber;

    @Column(name = "outside_body")
    private String outsideBody;

    @Column(name = "claimant_name")
    private String claimantName;

    @Enumerated(EnumType.STRING)
    private Claimant claimant;

    private String claim;

    @Column(name = "filed_on")
    private LocalDate filedOn;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "review_received_on")
    private LocalDate reviewReceivedOn;

    protected Petition() {}

    Petition(RemedyForm form) {
        kind = form.kind;
        outsideNumber = form.outsideNumber.strip();
        outsideBody = form.outsideBody.strip();
        claimantName = form.claimantName.strip();
        claimant = form.claimant;
        claim = form.claim.strip();
        filedOn = form.filedOn;
        receivedOn = form.receivedOn;
        reviewReceivedOn = form.reviewReceivedOn;
    }

    public RemedyKind kind() {
        return kind;
    }

    /** The number that the reviewing body or the court gave it. */
    public String outsideNumber() {
        return outsideNumber;
    }

    public String outsideBody() {
        return outsideBody;
    }

    public String claimantName() {
        return claimantName;
    }

    public Claimant claimant() {
        return claimant;
    }

    public String claim() {
        return claim;
    }

    /** When it was filed outside. */
    public LocalDate filedOn() {
        return filedOn;
    }

    /** When the bureau had it in hand; its own term runs from there. */
    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** When a review decision arrived that this suit follows; null where none did. */
    public LocalDate reviewReceivedOn() {
        return reviewReceivedOn;
    }
}
