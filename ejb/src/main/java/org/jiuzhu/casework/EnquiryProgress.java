package org.jiuzhu.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jiuzhu.access.Officer;

/** How far the parts of an enquiry have come: survey, check and the opinion; each round begins anew. */
@Embeddable
class EnquiryProgress {
    @Column(name = "enquiry_round")
    private int round = 1;

    @Enumerated(EnumType.STRING)
    @Column(name = "survey_stage")
    private SurveyStage survey = SurveyStage.NONE;

    @Enumerated(EnumType.STRING)
    @Column(name = "check_stage")
    private CheckStage check = CheckStage.NONE;

    @Column(name = "second_investigator")
    private String secondInvestigator;

    @Enumerated(EnumType.STRING)
    private Proposal proposal = Proposal.NONE;

    protected EnquiryProgress() {}

    enum SurveyStage {
        NONE,
        RECORDED,
        SIGNED
    }

    enum CheckStage {
        NONE,
        REQUESTED,
        ANSWERED
    }

    enum Proposal {
        NONE,
        GRANT,
        REFUSAL
    }

    void surveyRecorded(String second) {
        survey = SurveyStage.RECORDED;
        secondInvestigator = second;
    }

    void surveySigned() {
        survey = SurveyStage.SIGNED;
    }

    void checkRequested() {
        check = CheckStage.REQUESTED;
    }

    void checkAnswered() {
        check = CheckStage.ANSWERED;
    }

    void proposed(boolean grant) {
        proposal = grant ? Proposal.GRANT : Proposal.REFUSAL;
    }

    /** The enquiry is made anew: survey, check and opinion. */
    void reopen() {
        reopenReview();
        survey = SurveyStage.NONE;
        check = CheckStage.NONE;
        secondInvestigator = null;
    }

    /** The opinion is written anew on the enquiry as it stands. */
    void reopenReview() {
        round++;
        proposal = Proposal.NONE;
    }

    boolean needsSurvey() {
        return survey == SurveyStage.NONE;
    }

    boolean needsSurveySignature() {
        return survey == SurveyStage.RECORDED;
    }

    boolean needsSignatureOf(Officer officer) {
        return needsSurveySignature() && isSecondInvestigator(officer);
    }

    boolean isSecondInvestigator(Officer officer) {
        return officer.login().equals(secondInvestigator);
    }

    boolean needsCheckRequest() {
        return check == CheckStage.NONE;
    }

    boolean needsCheckAnswer() {
        return check == CheckStage.REQUESTED;
    }

    /** Survey signed by two and check answered: the opinion may be written. */
    boolean isComplete() {
        return survey == SurveyStage.SIGNED && check == CheckStage.ANSWERED;
    }

    boolean isGrantProposed() {
        return proposal == Proposal.GRANT;
    }

    int round() {
        return round;
    }
}
