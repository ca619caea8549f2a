package org.jiuzhu.web.spotcheck;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.Role;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.spotcheck.Agreement;
import org.jiuzhu.spotcheck.MeterRow;
import org.jiuzhu.spotcheck.Party;
import org.jiuzhu.spotcheck.SpotCheck;
import org.jiuzhu.spotcheck.SpotChecks;
import org.jiuzhu.spotcheck.SpotMeters;
import org.jiuzhu.spotcheck.SpotParty;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Texts;
import org.jiuzhu.web.payment.Months;

/** 抽查: a month's check from the promises to the draw, and how far its reading is. */
@Named("monthCheckPage")
@ViewScoped
public class MonthCheckPage implements Serializable {
    private static final Set<Role> METERED = Set.of(
            Role.BUREAU_SUPERVISOR,
            Role.BUREAU_APPROVER,
            Role.BUREAU_SERVICE,
            Role.TOWNSHIP_HEAD,
            Role.APPROVER,
            Role.REVIEWER,
            Role.CLERK);

    @Inject
    private SpotChecks checks;

    @Inject
    private SpotMeters meters;

    @Inject
    private Clocks clocks;

    @Inject
    private Chrome chrome;

    private String month;
    private transient boolean asked;
    private transient SpotCheck check;
    private transient Agreement agreement;
    private transient Integer late;
    private transient List<MeterRow> rows;

    /** What stands of the month's check; nothing before anybody has promised a number. */
    public SpotCheck getCheck() {
        if (!asked) {
            check = checks.of(chosen()).orElse(null);
            asked = true;
        }
        return check;
    }

    public List<MeterRow> getRows() {
        if (rows == null) {
            rows = isMetered() ? meters.of(chosen()) : List.of();
        }
        return rows;
    }

    public boolean isMetered() {
        return METERED.stream().anyMatch(officer()::holds);
    }

    public Agreement getAgreement() {
        boolean told = isFrozen() && (isDrawing() || officer().holds(Role.BUREAU_APPROVER));
        if (agreement == null && told) {
            agreement = meters.agreement(chosen());
        }
        return agreement;
    }

    /** How much is drawn, and until when it is read. */
    public String getShares() {
        return Texts.of(
                "spot.shares",
                getCheck().sharePercent(),
                getCheck().restPercent(),
                getCheck().dueOn());
    }

    public String getAgreementText() {
        Agreement one = getAgreement();
        return Texts.of("spot.agreement", one.files(), one.same(), one.rate());
    }

    public SpotParty party(Party party) {
        return getCheck() == null ? null : getCheck().of(party).orElse(null);
    }

    public Party[] getParties() {
        return Party.values();
    }

    /** For which party this officer speaks; null for nobody's. */
    public Party getOwn() {
        if (officer().holds(Role.BUREAU_SUPERVISOR)) {
            return Party.BUREAU;
        }
        boolean second = officer().holds(Role.FINANCE) || officer().holds(Role.BUSINESS_ENVIRONMENT);
        return second ? Party.SECOND : null;
    }

    public boolean isFrozen() {
        return getCheck() != null && getCheck().isFrozen();
    }

    public LocalDate getOpenUntil() {
        return isFrozen() ? checks.openUntil(getCheck()) : null;
    }

    public boolean isDrawing() {
        return officer().holds(Role.BUREAU_SUPERVISOR);
    }

    public boolean isExporting() {
        return isFrozen() && getOwn() != null;
    }

    /** How many decisions came in after the last frame; asked only where they can be drawn. */
    public int getLate() {
        if (late == null) {
            late = isDrawing() && isFrozen() && getCheck().isDrawn() ? checks.late(chosen()) : 0;
        }
        return late;
    }

    public List<Chip> getMonths() {
        return Months.chips(YearMonth.from(clocks.today()));
    }

    public String getMonthText() {
        return Months.text(chosen());
    }

    YearMonth chosen() {
        return Months.of(month, YearMonth.from(clocks.today()).minusMonths(1));
    }

    Officer officer() {
        return chrome.getOfficer();
    }

    public String getMonth() {
        return chosen().toString();
    }

    public void setMonth(String month) {
        this.month = month;
    }
}
