package org.jiuzhu.web.steering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.area.AdministrativeArea;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.area.Areas;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.steering.PolicyFilter;
import org.jiuzhu.steering.PolicyLibrary;
import org.jiuzhu.steering.PolicyRow;
import org.jiuzhu.steering.SteeringFigures;
import org.jiuzhu.steering.TellingForm;
import org.jiuzhu.steering.TellingRow;
import org.jiuzhu.steering.TellingWay;
import org.jiuzhu.steering.TownshipGuidance;
import org.jiuzhu.steering.VillageTellings;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Chrome;

/** 政策宣传到村: a year's coverage of villages by township, what was done, and the form to write it down. */
@Named("villagesPage")
@ViewScoped
public class VillagesPage implements Serializable {
    private static final int SIZE = 25;
    private static final int OFFERED = 50;
    private static final long MOST_BYTES = 20_000_000;
    private static final char LAST_INHABITED = '3';

    @Inject
    private VillageTellings tellings;

    @Inject
    private SteeringFigures figures;

    @Inject
    private PolicyLibrary library;

    @Inject
    private Areas areas;

    @Inject
    private Clocks clocks;

    @Inject
    private Chrome chrome;

    private String year;
    private String township = "";
    private long after;
    private Long one;
    private String reason;
    private transient Part photo;
    private final TellingForm form = new TellingForm();
    private transient List<TellingRow> found;
    private transient List<TownshipGuidance> sums;

    private List<TellingRow> found() {
        if (found == null) {
            found = tellings.page(chosen(), township, after, SIZE + 1);
        }
        return found;
    }

    public List<TellingRow> getRows() {
        return found().subList(0, Math.min(SIZE, found().size()));
    }

    public Long getNext() {
        return found().size() > SIZE ? found().get(SIZE - 1).id() : null;
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

    /** The one to be struck out, where one was chosen on this page. */
    public TellingRow getChosen() {
        return one == null
                ? null
                : getRows().stream()
                        .filter(row -> row.id() == one && isStriking(row))
                        .findFirst()
                        .orElse(null);
    }

    /** The villages of the officer's area that people live in. */
    public List<AdministrativeArea> getVillages() {
        String own = chrome.getOfficer().areaCode();
        return AreaLevel.of(own) == AreaLevel.VILLAGE
                ? List.of(areas.require(own))
                : areas.below(own).stream()
                        .filter(village -> village.code().charAt(own.length()) <= LAST_INHABITED)
                        .toList();
    }

    /** The texts of the library that it could have been about, the newest first. */
    public List<PolicyRow> getPolicies() {
        return library.page(new PolicyFilter(null, null, 0), null, OFFERED);
    }

    public TellingWay[] getWays() {
        return TellingWay.values();
    }

    public String tell() throws IOException {
        if (photo != null && photo.getSize() > MOST_BYTES) {
            throw new FieldRefusal("photo", "policy.file-size");
        }
        tellings.tell(form, read());
        return again();
    }

    private byte[] read() throws IOException {
        if (photo == null || photo.getSize() == 0) {
            return null;
        }
        try (InputStream in = photo.getInputStream()) {
            return in.readAllBytes();
        }
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

    public Part getPhoto() {
        return photo;
    }

    public void setPhoto(Part photo) {
        this.photo = photo;
    }

    public TellingForm getForm() {
        return form;
    }
}
