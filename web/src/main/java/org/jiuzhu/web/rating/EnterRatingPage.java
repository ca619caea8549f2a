package org.jiuzhu.web.rating;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jiuzhu.rating.RatingChannel;
import org.jiuzhu.rating.RatingForm;
import org.jiuzhu.rating.RatingGrade;
import org.jiuzhu.rating.Ratings;
import org.jiuzhu.web.layout.Texts;

/** A rating on paper or over the telephone is entered here. */
@Named("enterRating")
@ViewScoped
public class EnterRatingPage implements Serializable {
    @Inject
    private Ratings ratings;

    @Inject
    private RatingWords wording;

    private final RatingForm form = new RatingForm();
    private String entered;

    public List<RatingChannel> getChannels() {
        return ratings.channelsOfEntry();
    }

    public RatingGrade[] getGrades() {
        return RatingGrade.values();
    }

    /** What cannot be changed any more once it is entered. */
    public String getConfirm() {
        return Texts.of("rating.enter.confirm");
    }

    public String label(RatingGrade grade) {
        return wording.coded(grade);
    }

    public String enter() {
        ratings.enter(form);
        return "/rating/enter.xhtml?faces-redirect=true&entered=" + form.caseNumber.strip();
    }

    public RatingForm getForm() {
        return form;
    }

    public String getEntered() {
        return entered;
    }

    /** Nothing but a number of a case is shown as one. */
    public void setEntered(String said) {
        entered = said != null && said.matches("\\d{22}") ? said : null;
    }
}
