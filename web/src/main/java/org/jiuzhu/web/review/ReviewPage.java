package org.jiuzhu.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.Role;
import org.jiuzhu.area.Areas;
import org.jiuzhu.benefit.Benefit;
import org.jiuzhu.review.CertificateRow;
import org.jiuzhu.review.Certificates;
import org.jiuzhu.review.HouseholdClass;
import org.jiuzhu.review.PeriodicReviews;
import org.jiuzhu.review.ReviewCompletion;
import org.jiuzhu.review.ReviewDue;
import org.jiuzhu.review.ReviewOutcome;
import org.jiuzhu.web.desk.Lamps;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Texts;

/** One review: what is known, what was found, and the reviews before. */
@Named("periodicReviewPage")
@ViewScoped
public class ReviewPage implements Serializable {
    @Inject
    private PeriodicReviews reviews;

    @Inject
    private Certificates certificates;

    @Inject
    private Areas areas;

    @Inject
    private Lamps lamps;

    @Inject
    private Chrome chrome;

    private long id;
    private final ReviewCompletion form = new ReviewCompletion();
    private HouseholdClass householdClass;
    private String classReason;
    private LocalDate postponedTo;
    private String document;
    private Long personId;
    private LocalDate validUntil;
    private transient ReviewDue review;
    private transient Benefit benefit;

    public ReviewDue getReview() {
        if (review == null) {
            review = reviews.get(id);
        }
        return review;
    }

    public Benefit getBenefit() {
        if (benefit == null) {
            benefit = reviews.benefit(id);
        }
        return benefit;
    }

    public String getVillageName() {
        return areas.require(getBenefit().villageCode()).name();
    }

    public List<ReviewDue> getHistory() {
        return reviews.of(getReview().benefitId()).stream()
                .filter(one -> !one.isOpen())
                .toList();
    }

    public Lamps.Lamp getLamp() {
        return lamps.of(getReview().dueOn());
    }

    private Officer officer() {
        return chrome.getOfficer();
    }

    public boolean isOpen() {
        return getReview().isOpen() && (officer().holds(Role.CLERK) || officer().holds(Role.REVIEWER));
    }

    public boolean isPostponable() {
        return getReview().isOpen() && officer().holds(Role.REVIEWER);
    }

    public List<ReviewOutcome> getOutcomes() {
        return List.of(ReviewOutcome.NO_CHANGE, ReviewOutcome.CHANGE);
    }

    public HouseholdClass[] getClasses() {
        return HouseholdClass.values();
    }

    public String getConfirm() {
        return Texts.of("review.confirm", getBenefit().headName());
    }

    /** Where something changes, on to the benefit; else back to what waits. */
    public String complete() {
        reviews.complete(id, form);
        return form.outcome == ReviewOutcome.CHANGE
                ? "/adjustment/benefit.xhtml?faces-redirect=true&id="
                        + getReview().benefitId()
                : "/review/review.xhtml?faces-redirect=true&id=" + id;
    }

    public String classify() {
        reviews.classify(id, householdClass, classReason);
        return again();
    }

    public String postpone() {
        reviews.postpone(id, postponedTo, document);
        return again();
    }

    /** The disabled whom the benefit covers. */
    public List<CertificateRow> getCertificates() {
        return certificates.of(getReview().benefitId());
    }

    public String note() {
        certificates.note(getReview().benefitId(), personId, validUntil);
        return again();
    }

    private String again() {
        return "/review/review.xhtml?faces-redirect=true&id=" + id;
    }

    public ReviewCompletion getForm() {
        return form;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public HouseholdClass getHouseholdClass() {
        return householdClass;
    }

    public void setHouseholdClass(HouseholdClass householdClass) {
        this.householdClass = householdClass;
    }

    public String getClassReason() {
        return classReason;
    }

    public void setClassReason(String classReason) {
        this.classReason = classReason;
    }

    public LocalDate getPostponedTo() {
        return postponedTo;
    }

    public void setPostponedTo(LocalDate postponedTo) {
        this.postponedTo = postponedTo;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }
}
