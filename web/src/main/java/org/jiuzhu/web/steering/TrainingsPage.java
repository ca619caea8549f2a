package org.jiuzhu.web.steering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.area.Areas;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.steering.Guidance;
import org.jiuzhu.steering.GuidanceFilter;
import org.jiuzhu.steering.GuidanceKind;
import org.jiuzhu.steering.GuidanceRow;
import org.jiuzhu.steering.SteeringFigures;
import org.jiuzhu.steering.TownshipGuidance;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Slice;
import org.jiuzhu.web.layout.Texts;

/** 培训与指导: a year's records, and what they come to in each township. */
@Named("trainingsPage")
@ViewScoped
public class TrainingsPage implements Serializable {
    private static final int SIZE = 25;

    @Inject
    private Guidance guidance;

    @Inject
    private SteeringFigures figures;

    @Inject
    private Areas areas;

    @Inject
    private Clocks clocks;

    @Inject
    private Chrome chrome;

    private String year;
    private String kind = "";
    private String township = "";
    private long after;
    private transient Slice<GuidanceRow> found;
    private transient List<TownshipGuidance> sums;

    private Slice<GuidanceRow> found() {
        if (found == null) {
            found = Slice.of(SIZE, read -> guidance.page(filter(), read));
        }
        return found;
    }

    private GuidanceFilter filter() {
        return new GuidanceFilter(chosen(), kindOf(kind), township, after);
    }

    static GuidanceKind kindOf(String typed) {
        return Arrays.stream(GuidanceKind.values())
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    public List<GuidanceRow> getRows() {
        return found().rows();
    }

    public Long getNext() {
        return found().next(GuidanceRow::id);
    }

    public List<TownshipGuidance> getSums() {
        if (sums == null) {
            sums = figures.townships(LocalDate.of(chosen(), 1, 1), LocalDate.of(chosen(), 12, 31));
        }
        return sums;
    }

    public boolean isKeeping() {
        return chrome.getOfficer().holds(Role.BUREAU_POLICY);
    }

    public List<Chip> getYears() {
        return GuidanceYears.chips(clocks.today().getYear());
    }

    public List<Chip> getKinds() {
        List<Chip> chips = new ArrayList<>();
        chips.add(new Chip("", Texts.of("guide.kinds")));
        Arrays.stream(GuidanceKind.values())
                .forEach(one -> chips.add(new Chip(one.name(), Texts.of("GuidanceKind." + one))));
        return chips;
    }

    /** The townships to choose from, for those who see more than one. */
    public List<Chip> getTownships() {
        if (chrome.getOfficer().scope().level() != AreaLevel.CITY) {
            return List.of();
        }
        List<Chip> chips = new ArrayList<>();
        chips.add(new Chip("", Texts.of("guide.townships")));
        areas.townships().forEach(one -> chips.add(new Chip(one.code(), one.name())));
        return chips;
    }

    /** The address of the workbook with what this page shows. */
    public String getExport() {
        return "/steering/trainings.xlsx?year=" + chosen()
                + (kind.isEmpty() ? "" : "&kind=" + kind)
                + (township.isEmpty() ? "" : "&township=" + township);
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

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kindOf(kind) == null ? "" : kind;
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
}
