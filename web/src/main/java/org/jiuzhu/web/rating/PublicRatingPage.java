package org.jiuzhu.web.rating;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jiuzhu.rating.PublicRatingForm;
import org.jiuzhu.rating.PublicRatings;
import org.jiuzhu.rating.RatingGrade;
import org.jiuzhu.web.board.SenderAddress;

/** Rating the handling of a case, for its applicant. */
@Named("publicRating")
@RequestScoped
public class PublicRatingPage {
    private static final String SENT = "/public/rating.xhtml?faces-redirect=true&sent=true";

    @Inject
    private PublicRatings ratings;

    @Inject
    private SenderAddress sender;

    @Inject
    private HttpServletRequest request;

    private final PublicRatingForm form = new PublicRatingForm();
    private boolean sent;

    /** The page of the progress names the case, so that nobody types its number twice. */
    @PostConstruct
    void begin() {
        String named = request.getParameter("case");
        form.caseNumber = named != null && named.matches("\\d{22}") ? named : null;
    }

    public String send() {
        ratings.rate(form, sender.get());
        return SENT;
    }

    public RatingGrade[] getGrades() {
        return RatingGrade.values();
    }

    public PublicRatingForm getForm() {
        return form;
    }

    public boolean isSent() {
        return sent;
    }

    public void setSent(boolean sent) {
        this.sent = sent;
    }
}
