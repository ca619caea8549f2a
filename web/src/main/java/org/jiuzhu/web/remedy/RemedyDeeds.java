package org.jiuzhu.web.remedy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jiuzhu.remedy.OutcomeForm;
import org.jiuzhu.remedy.Redress;
import org.jiuzhu.remedy.RedressForm;
import org.jiuzhu.remedy.RemedyAct;
import org.jiuzhu.remedy.RemedyActs;
import org.jiuzhu.remedy.RemedyFile;
import org.jiuzhu.remedy.RemedyOrders;
import org.jiuzhu.remedy.RemedyOutcome;
import org.jiuzhu.web.layout.Texts;

/** What is typed for a deed about a reconsideration or lawsuit, and the deed itself. */
@Named("remedyDeeds")
@ViewScoped
public class RemedyDeeds implements Serializable {
    @Inject
    private RemedyActs acts;

    @Inject
    private RemedyOrders orders;

    private String question;
    private LocalDate until;
    private String statement;
    private LocalDate day;
    private String words;
    private LocalDate correctedOn;
    private LocalDate extendedTo;
    private final OutcomeForm outcome = new OutcomeForm();
    private RedressForm redress;

    /** Does it, and comes back to the file. */
    public String act(RemedyAct deed, long id) {
        switch (deed) {
            case ASK -> acts.ask(id, question, until);
            case STATE -> acts.state(id, statement);
            case ANSWER -> acts.answer(id, day, words);
            case SCHEDULE -> acts.schedule(id, day, words);
            case HEAR -> acts.hear(id, day, words);
            case WITHDRAW -> acts.withdraw(id, day, words);
            case DECIDE -> decide(id);
            case CARRY_OUT -> acts.carryOut(id, words);
            case ORDER -> orders.order(id, getRedress());
            case PUT_RIGHT -> orders.putRight(id, correctedOn, words);
            case RETURN -> orders.sendBack(id, words);
            case EXTEND -> orders.extend(id, extendedTo, words);
            case CLOSE -> orders.close(id, words);
            default -> throw new IllegalArgumentException("Not done here: " + deed);
        }
        return "/remedy/remedy.xhtml?faces-redirect=true&id=" + id;
    }

    private void decide(long id) {
        outcome.words = words;
        acts.decide(id, outcome);
    }

    /** Whether a deed is told with a day that it happened on. */
    public boolean isDated(RemedyAct deed) {
        return deed == RemedyAct.ANSWER
                || deed == RemedyAct.SCHEDULE
                || deed == RemedyAct.HEAR
                || deed == RemedyAct.WITHDRAW;
    }

    /** Whether a deed is told in words alone or beside a day. */
    public boolean isWorded(RemedyAct deed) {
        return deed != RemedyAct.ASK && deed != RemedyAct.STATE && deed != RemedyAct.ORDER;
    }

    /** What is about to be done, with claimant and township. */
    public String confirm(RemedyAct deed, RemedyFile file) {
        return Texts.of("remedy.confirm." + deed, file.remedy().petition().claimantName(), file.townshipName());
    }

    /** Withdrawn is a deed of its own. */
    public List<RemedyOutcome> getOutcomes() {
        return Arrays.stream(RemedyOutcome.values())
                .filter(one -> one != RemedyOutcome.WITHDRAWN)
                .toList();
    }

    public Redress[] getRedresses() {
        return Redress.values();
    }

    public OutcomeForm getOutcome() {
        return outcome;
    }

    public RedressForm getRedress() {
        if (redress == null) {
            redress = new RedressForm();
            redress.dueOn = orders.usualTerm();
        }
        return redress;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public LocalDate getUntil() {
        if (until == null) {
            until = acts.usualStatementTerm();
        }
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public LocalDate getCorrectedOn() {
        return correctedOn;
    }

    public void setCorrectedOn(LocalDate correctedOn) {
        this.correctedOn = correctedOn;
    }

    public LocalDate getExtendedTo() {
        return extendedTo;
    }

    public void setExtendedTo(LocalDate extendedTo) {
        this.extendedTo = extendedTo;
    }
}
