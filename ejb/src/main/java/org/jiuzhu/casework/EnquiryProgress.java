package org.jiuzhu.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import org.jiuzhu.access.Officer;

/** How far the parts of an enquiry have come: survey, check, appraisal and the opinion; each round begins anew. */
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

    @Enumerated(EnumType.STRING)
    @Column(name = "appraisal_stage")
    private AppraisalStage appraisal = AppraisalStage.NONE;

    @Column(name = "second_investigator")
    private String secondInvestigator;

    @Enumerated(EnumType.STRING)
    private Proposal proposal = Proposal.NONE;

    /** The approval opinion is written and the second publicity begins or is over. */
    @Column(name = "second_notice")
    private boolean secondNotice;

    protected EnquiryProgress() {}

    enum SurveyStage {
        NONE,
        RECORDED,
        SIGNED
    }

    enum CheckStage {
        NONE,
        REQUESTED,
        ANSWERED,
        NOT_ASKED
    }

    enum AppraisalStage {
        NONE,
        WANTED,
        CALLED,
        HELD,
        SKIPPED
    }

    enum Proposal {
        NONE,
        GRANT,
        REFUSAL
    }

    /** A case begins with what its procedure asks; whose means are known need no check (民发〔2018〕23号 item 2(2)). */
    void begin(Procedure procedure, boolean meansKnown) {
        appraisal = procedure.appraised() ? AppraisalStage.WANTED : AppraisalStage.NONE;
        check = meansKnown ? CheckStage.NOT_ASKED : CheckStage.NONE;
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

    void appraisalCalled() {
        appraisal = AppraisalStage.CALLED;
    }

    /** Great dispute: the survey is made anew, and an appraisal after it (民发〔2012〕220号 art. 24). */
    void appraisalHeld(boolean disputed) {
        appraisal = disputed ? AppraisalStage.WANTED : AppraisalStage.HELD;
        if (disputed) {
            round++;
            surveyAnew();
        }
    }

    void appraisalSkipped() {
        appraisal = AppraisalStage.SKIPPED;
    }

    void proposed(boolean grant) {
        proposal = grant ? Proposal.GRANT : Proposal.REFUSAL;
    }

    void secondNoticeBegins() {
        secondNotice = true;
    }

    /** The enquiry is made anew: survey, check and opinion, and the appraisal where the procedure asks for it. */
    void reopen(Procedure procedure) {
        reopenReview();
        surveyAnew();
        checkAnew();
        appraisal = procedure.appraised() ? AppraisalStage.WANTED : AppraisalStage.NONE;
    }

    /** The village appraises what was objected; survey and check stand (民发〔2021〕57号 art. 19). */
    void reopenForAppraisal() {
        reopenReview();
        appraisal = AppraisalStage.WANTED;
    }

    /** The opinion is written anew on the enquiry as it stands. */
    void reopenReview() {
        round++;
        proposal = Proposal.NONE;
        secondNotice = false;
    }

    /** The opinion is written anew, and so are the parts in which points were marked. */
    void reopenFor(Set<FilePart> marked) {
        reopenReview();
        if (marked.contains(FilePart.SURVEY)) {
            surveyAnew();
        }
        if (marked.contains(FilePart.CHECK)) {
            checkAnew();
        }
        if (marked.contains(FilePart.APPRAISAL)) {
            appraisal = AppraisalStage.WANTED;
        }
    }

    private void surveyAnew() {
        survey = SurveyStage.NONE;
        secondInvestigator = null;
    }

    private void checkAnew() {
        check = check == CheckStage.NOT_ASKED ? check : CheckStage.NONE;
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

    /** On the family's objection with proof the data are matched again (民发〔2021〕57号 art. 18). */
    boolean mayCheckAgain() {
        return check == CheckStage.ANSWERED;
    }

    boolean mayCallAppraisal() {
        return survey == SurveyStage.SIGNED && (appraisal == AppraisalStage.NONE || appraisal == AppraisalStage.WANTED);
    }

    boolean isAppraisalCalled() {
        return appraisal == AppraisalStage.CALLED;
    }

    /** An appraisal that is due or called holds the opinion back until it is held or let be. */
    boolean awaitsAppraisal() {
        return appraisal == AppraisalStage.WANTED || appraisal == AppraisalStage.CALLED;
    }

    boolean isAppraisalHeld() {
        return appraisal == AppraisalStage.HELD;
    }

    boolean needsAppraisalCall() {
        return appraisal == AppraisalStage.WANTED && survey == SurveyStage.SIGNED;
    }

    /** Survey signed by two, check answered, appraisal held where one is due: the opinion may be written. */
    boolean isComplete() {
        boolean checked = check == CheckStage.ANSWERED || check == CheckStage.NOT_ASKED;
        return survey == SurveyStage.SIGNED && checked && !awaitsAppraisal();
    }

    boolean isGrantProposed() {
        return proposal == Proposal.GRANT;
    }

    boolean isSecondNotice() {
        return secondNotice;
    }

    int round() {
        return round;
    }
}
