package org.jiuzhu.web.delegation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jiuzhu.access.Role;
import org.jiuzhu.delegation.DelegationInstrument;
import org.jiuzhu.delegation.DelegationInstruments;
import org.jiuzhu.delegation.InstrumentActs;
import org.jiuzhu.delegation.InstrumentState;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Texts;

/** 委托书: the paper as it is printed and signed, its life, and what may be done about it now. */
@Named("instrumentPaper")
@ViewScoped
public class InstrumentPaperPage implements Serializable {
    @Inject
    private DelegationInstruments register;

    @Inject
    private InstrumentActs acts;

    @Inject
    private InstrumentWords wording;

    @Inject
    private Clocks clocks;

    @Inject
    private Chrome chrome;

    private String number;
    private LocalDate signedOn;
    private LocalDate publishedOn;
    private String publishedWhere;
    private String words;
    private transient DelegationInstrument paper;

    public DelegationInstrument getPaper() {
        if (paper == null) {
            paper = register.get(number);
        }
        return paper;
    }

    public InstrumentState getState() {
        return getPaper().state(clocks.now());
    }

    private boolean isKeeper() {
        return chrome.getOfficer().holds(Role.BUREAU_POLICY);
    }

    public boolean isSigning() {
        return chrome.getOfficer().holds(Role.BUREAU_APPROVER) && getState() == InstrumentState.DRAFT;
    }

    public boolean isPublishing() {
        return isKeeper() && getState() == InstrumentState.SIGNED;
    }

    public boolean isSuspending() {
        return isKeeper() && (getState() == InstrumentState.IN_FORCE || getState() == InstrumentState.TO_COME);
    }

    public boolean isResuming() {
        return isKeeper() && getState() == InstrumentState.SUSPENDED;
    }

    public boolean isRevoking() {
        return isKeeper() && getState() != InstrumentState.REVOKED && getState() != InstrumentState.EXPIRED;
    }

    /** What is about to be done, with township and number. */
    public String confirm(String act) {
        return Texts.of("delegation." + act + ".confirm", wording.township(getPaper()), number);
    }

    public String sign() {
        acts.sign(number, signedOn);
        return again();
    }

    public String publish() {
        acts.publish(number, publishedOn, publishedWhere);
        return again();
    }

    public String suspend() {
        acts.suspend(number, words);
        return again();
    }

    public String resume() {
        acts.resume(number, words);
        return again();
    }

    public String revoke() {
        acts.revoke(number, words);
        return again();
    }

    private String again() {
        return "/delegation/paper.xhtml?faces-redirect=true&number="
                + URLEncoder.encode(number, StandardCharsets.UTF_8);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    public String getPublishedWhere() {
        return publishedWhere;
    }

    public void setPublishedWhere(String publishedWhere) {
        this.publishedWhere = publishedWhere;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
