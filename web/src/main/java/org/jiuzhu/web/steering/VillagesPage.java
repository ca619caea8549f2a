package org.jiuzhu.web.steering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.steering.SteeringFigures;
import org.jiuzhu.steering.TellingRow;
import org.jiuzhu.steering.TownshipGuidance;
import org.jiuzhu.steering.VillageTellings;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Slice;

/** 政策宣传到村: a year's coverage of villages by township, and what was done. */
@Named("villagesPage")
@ViewScoped
public class VillagesPage implements Serializable {
    private static final int SIZE = 25;

    @Inject
    private VillageTellings tellings;

    @Inject
    private SteeringFigures figures;

    @Inject
    private Clocks clocks;

    @Inject
    private Chrome chrome;

    private String year;
    private String township = "";
    private long after;
    private Long one;
    private String reason;
    private transient Slice<TellingRow> found;
    private transient TellingRow struck;
    private transient List<TownshipGuidance> sums;

    private Slice<TellingRow> found() {
        if (found == null) {
            found = Slice.of(SIZE, read -> tellings.page(chosen(), township, after, read));
        }
        return found;
    }

    public List<TellingRow> getRows() {
        return found().rows();
    }

    public Long getNext() {
        return found().next(TellingRow::id);
    }

    public List<TownshipGuidance> getSums() {
        if (sums == null) {
            sums = figures.townships(LocalDate.of(chosen(), 1, 1), LocalDate.of(chosen(), 12, 31));
        }
        return sums;
    }

    public String lamp(TownshipGuidance sum) {
        return sum.reached() >= sum.villages() ? "OK" : sum.reached() == 0 ? "LATE" : "SOON";
    }

    public boolean isTelling() {
        return chrome.getOfficer().holds(Role.CLERK) || chrome.getOfficer().holds(Role.VILLAGE_AGENT);
    }

    public boolean isStriking(TellingRow row) {
        boolean may =
                chrome.getOfficer().holds(Role.CLERK) || chrome.getOfficer().holds(Role.TOWNSHIP_HEAD);
        return may && row.struckReason() == null;
    }

    /** The one to be struck out, where one was chosen. */
    public TellingRow getChosen() {
        if (struck == null && one != null) {
            struck = tellings.row(one);
        }
        return struck != null && isStriking(struck) ? struck : null;
    }

    public String strike() {
        tellings.strike(one, reason);
        return again();
    }

    private String again() {
        return "/steering/villages.xhtml?faces-redirect=true&year=" + chosen();
    }

    public List<Chip> getYears() {
        return GuidanceYears.chips(clocks.today().getYear());
    }

    private int chosen() {
        return GuidanceYears.of(year, clocks.today().getYear());
    }

    public String getYear() {
        return Integer.toString(chosen());
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getTownship() {
        return township;
    }

    /** Nothing but a code is taken for one. */
    public void setTownship(String township) {
        this.township = township != null && township.matches("\\d{9}") ? township : "";
    }

    public long getAfter() {
        return after;
    }

    public void setAfter(long after) {
        this.after = after;
    }

    public Long getOne() {
        return one;
    }

    public void setOne(Long one) {
        this.one = one;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
