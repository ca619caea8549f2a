package org.jiuzhu.remedy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The clock of a reconsideration or lawsuit: what is due by when, and what was done when. */
@Embeddable
public class RemedyDays {
    @Column(name = "answer_due_on")
    private LocalDate answerDueOn;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "hearing_on")
    private LocalDate hearingOn;

    @Column(name = "heard_on")
    private LocalDate heardOn;

    @Column(name = "statement_due_on")
    private LocalDate statementDueOn;

    @Column(name = "order_due_on")
    private LocalDate orderDueOn;

    @Column(name = "bureau_due_on")
    private LocalDate bureauDueOn;

    protected RemedyDays() {}

    void answerUntil(LocalDate day) {
        answerDueOn = day;
        bureauDueOn = day;
    }

    /** Nobody forgets the answer over the hearing. */
    void enter(RemedyAct deed, LocalDate day, boolean answerOpen) {
        switch (deed) {
            case ANSWER -> {
                answeredOn = day;
                bureauDueOn = hearingOn;
            }
            case SCHEDULE -> {
                hearingOn = day;
                bureauDueOn = answerOpen && answerDueOn.isBefore(day) ? answerDueOn : day;
            }
            default -> {
                heardOn = day;
                hearingOn = null;
                bureauDueOn = null;
            }
        }
    }

    void statementUntil(LocalDate day) {
        statementDueOn = day;
    }

    void over(LocalDate bureaus) {
        statementDueOn = null;
        orderDueOn = null;
        bureauDueOn = bureaus;
    }

    void order(LocalDate townships, LocalDate bureaus) {
        orderDueOn = townships;
        bureauDueOn = bureaus;
    }

    public LocalDate answerDueOn() {
        return answerDueOn;
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }

    public boolean isAnsweredLate() {
        return answeredOn != null && answeredOn.isAfter(answerDueOn);
    }

    /** The hearing to come. */
    public LocalDate hearingOn() {
        return hearingOn;
    }

    public LocalDate heardOn() {
        return heardOn;
    }

    /** By when the township says what happened; null where it was not asked or has said it. */
    public LocalDate statementDueOn() {
        return statementDueOn;
    }

    /** By when the township puts it right; null where the order is not with it. */
    public LocalDate orderDueOn() {
        return orderDueOn;
    }

    /** By when the bureau itself does the next thing; null where others are to act. */
    public LocalDate bureauDueOn() {
        return bureauDueOn;
    }
}
