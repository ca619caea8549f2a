package org.jiuzhu.web.spotcheck;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.spotcheck.Party;
import org.jiuzhu.spotcheck.SpotChecks;
import org.jiuzhu.spotcheck.SpotParty;
import org.jiuzhu.web.layout.Texts;

/** What is done about a month's check, each deed once and in its order. */
@Named("monthCheckActs")
@ViewScoped
public class MonthCheckActs implements Serializable {
    @Inject
    private MonthCheckPage page;

    @Inject
    private SpotChecks checks;

    @Inject
    private Clocks clocks;

    private String commitment;
    private String number;
    private String verified;

    public boolean isMayCommit() {
        return page.getOwn() != null && !page.isFrozen();
    }

    public String commit() {
        checks.commit(page.chosen(), commitment);
        return again();
    }

    public boolean isMayFreeze() {
        return page.isDrawing()
                && page.getCheck() != null
                && !page.isFrozen()
                && page.party(Party.BUREAU) != null
                && page.party(Party.SECOND) != null
                && page.chosen().isBefore(YearMonth.from(clocks.today()));
    }

    public String freeze() {
        checks.freeze(page.chosen());
        return again();
    }

    /** Whether this very officer promised a number that is still closed. */
    public boolean isMayOpen() {
        SpotParty own = page.getOwn() == null ? null : page.party(page.getOwn());
        return page.isFrozen()
                && own != null
                && !own.isOpened()
                && own.login().equals(page.officer().login());
    }

    public String open() {
        checks.open(page.chosen(), number);
        return again();
    }

    /** Whether the other party's term has run out. */
    public boolean isMayForfeit() {
        if (page.getOwn() == null
                || !page.isFrozen()
                || !page.party(page.getOwn()).isOpened()) {
            return false;
        }
        SpotParty other = page.party(page.getOwn() == Party.BUREAU ? Party.SECOND : Party.BUREAU);
        return !other.isOpened() && clocks.today().isAfter(page.getOpenUntil());
    }

    public String forfeit() {
        checks.forfeit(page.chosen());
        return again();
    }

    public boolean isMayDraw() {
        return page.isDrawing()
                && page.isFrozen()
                && page.getCheck().isOpened()
                && !page.getCheck().isDrawn();
    }

    public String draw() {
        checks.draw(page.chosen());
        return again();
    }

    /** Draws every round again and says whether the bytes are the same. */
    public void verify() {
        boolean same = page.getCheck().rounds().stream()
                .filter(round -> round.isDrawn())
                .allMatch(round -> checks.redrawsTheSame(page.chosen(), round.round()));
        verified = Texts.of(same ? "spot.verified" : "spot.not-verified");
    }

    private String again() {
        return "/spotcheck/month.xhtml?faces-redirect=true&month=" + page.chosen();
    }

    public String getCommitment() {
        return commitment;
    }

    public void setCommitment(String commitment) {
        this.commitment = commitment;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getVerified() {
        return verified;
    }
}
