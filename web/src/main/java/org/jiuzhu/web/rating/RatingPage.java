package org.jiuzhu.web.rating;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jiuzhu.access.Role;
import org.jiuzhu.rating.AnswerForm;
import org.jiuzhu.rating.CallOutcome;
import org.jiuzhu.rating.FollowUpState;
import org.jiuzhu.rating.FollowUps;
import org.jiuzhu.rating.RatingFile;
import org.jiuzhu.rating.RatingFinding;
import org.jiuzhu.rating.Ratings;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Texts;

/** 差评整改: a bad rating, what was done about it, and what this officer may do now. */
@Named("ratingPage")
@ViewScoped
public class RatingPage implements Serializable {
    @Inject
    private Ratings ratings;

    @Inject
    private FollowUps followUps;

    @Inject
    private Clocks clocks;

    @Inject
    private Chrome chrome;

    private final AnswerForm form = new AnswerForm();
    private long id;
    private CallOutcome outcome;
    private String callWords;
    private String words;
    private transient RatingFile file;

    public RatingFile getFile() {
        if (file == null) {
            file = ratings.file(id);
        }
        return file;
    }

    private FollowUpState state() {
        return getFile().followUp().state();
    }

    public boolean isLate() {
        return getFile().followUp().isLate(clocks.today());
    }

    public String getLamp() {
        if (isLate()) {
            return "LATE";
        }
        return state() == FollowUpState.CLOSED ? "OK" : state().isWithTheTownship() ? "SOON" : "WAIT";
    }

    public String getStateText() {
        return Texts.of(isLate() ? "rating.late" : "FollowUpState." + state());
    }

    private boolean isTownships() {
        return chrome.getOfficer().holds(Role.REVIEWER) || chrome.getOfficer().holds(Role.TOWNSHIP_HEAD);
    }

    private boolean isBureaus() {
        return chrome.getOfficer().holds(Role.BUREAU_SUPERVISOR);
    }

    public boolean isCalling() {
        return state() != FollowUpState.CLOSED && (isTownships() || isBureaus());
    }

    public boolean isAnswering() {
        return state().isWithTheTownship() && isTownships();
    }

    public boolean isClosing() {
        return state() == FollowUpState.ANSWERED && isBureaus();
    }

    /** What is about to be closed, with case and term. */
    public String getConfirm() {
        return Texts.of("rating.close.confirm", getFile().township(), getFile().caseNumber());
    }

    public String call() {
        followUps.call(id, outcome, callWords);
        return again();
    }

    public String answer() {
        followUps.answer(id, form);
        return again();
    }

    public String sendBack() {
        followUps.sendBack(id, words);
        return again();
    }

    public String close() {
        followUps.close(id, words);
        return again();
    }

    private String again() {
        return "/rating/rating.xhtml?faces-redirect=true&id=" + id;
    }

    public CallOutcome[] getOutcomes() {
        return CallOutcome.values();
    }

    public RatingFinding[] getFindings() {
        return RatingFinding.values();
    }

    public AnswerForm getForm() {
        return form;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public CallOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(CallOutcome outcome) {
        this.outcome = outcome;
    }

    public String getCallWords() {
        return callWords;
    }

    public void setCallWords(String callWords) {
        this.callWords = callWords;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
