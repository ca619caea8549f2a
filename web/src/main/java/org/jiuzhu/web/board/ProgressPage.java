package org.jiuzhu.web.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jiuzhu.publicity.PublicProgress;
import org.jiuzhu.publicity.PublicProgress.Passed;
import org.jiuzhu.publicity.PublicStep;

/** How far a case has come, for whoever knows two numbers. */
@Named("progressPage")
@RequestScoped
public class ProgressPage {
    @Inject
    private PublicProgress progress;

    @Inject
    private SenderAddress sender;

    private String caseNumber;
    private String tail;
    private List<Passed> steps = List.of();

    public void ask() {
        steps = progress.of(caseNumber, tail, sender.get());
    }

    public List<Passed> getSteps() {
        return steps;
    }

    /** Whether the applicant was informed, and may rate how the case was handled. */
    public boolean isDone() {
        return steps.stream().anyMatch(passed -> passed.step() == PublicStep.NOTIFIED);
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public void setCaseNumber(String caseNumber) {
        this.caseNumber = caseNumber;
    }

    public String getTail() {
        return tail;
    }

    public void setTail(String tail) {
        this.tail = tail;
    }
}
