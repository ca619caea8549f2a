package org.jiuzhu.web.spotcheck;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jiuzhu.access.Role;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.spotcheck.OrderState;
import org.jiuzhu.spotcheck.Rectification;
import org.jiuzhu.spotcheck.Rectifications;
import org.jiuzhu.web.layout.Chrome;

/** What may be done about an order, on the page of its file. */
@Named("orderActs")
@ViewScoped
public class OrderActs implements Serializable {
    @Inject
    private Rectifications orders;

    @Inject
    private Clocks clocks;

    @Inject
    private Chrome chrome;

    private LocalDate correctedOn;
    private LocalDate dueOn;
    private String words;

    public boolean isAnswering(Rectification order) {
        return order != null && order.state().isWithTheTownship() && isTownships();
    }

    private boolean isTownships() {
        return chrome.getOfficer().holds(Role.REVIEWER) || chrome.getOfficer().holds(Role.TOWNSHIP_HEAD);
    }

    public boolean isRechecking(Rectification order) {
        return order != null && order.state() == OrderState.ANSWERED && isBureaus();
    }

    public boolean isExtending(Rectification order) {
        return order != null && order.state().isWithTheTownship() && isBureaus();
    }

    /** Whether anything at all is open to this officer. */
    public boolean isActing(Rectification order) {
        return isAnswering(order) || isRechecking(order) || isExtending(order);
    }

    private boolean isBureaus() {
        return chrome.getOfficer().holds(Role.BUREAU_SUPERVISOR);
    }

    public boolean isLate(Rectification order) {
        return order.isLate(clocks.today());
    }

    public String answer(Rectification order) {
        orders.answer(order.id(), correctedOn, words);
        return again(order);
    }

    public String sendBack(Rectification order) {
        orders.sendBack(order.id(), words);
        return again(order);
    }

    public String close(Rectification order) {
        orders.close(order.id(), words);
        return again(order);
    }

    public String extend(Rectification order) {
        orders.extend(order.id(), dueOn, words);
        return again(order);
    }

    private static String again(Rectification order) {
        return "/spotcheck/file.xhtml?faces-redirect=true&id=" + order.fileId();
    }

    public LocalDate getCorrectedOn() {
        return correctedOn;
    }

    public void setCorrectedOn(LocalDate correctedOn) {
        this.correctedOn = correctedOn;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
