package org.jiuzhu.web.remedy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jiuzhu.access.Role;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.area.Areas;
import org.jiuzhu.remedy.RemedyCounts;
import org.jiuzhu.remedy.RemedyFigures;
import org.jiuzhu.remedy.RemedyFilter;
import org.jiuzhu.remedy.RemedyFilter.Standing;
import org.jiuzhu.remedy.RemedyRegister;
import org.jiuzhu.remedy.RemedyRow;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.spotcheck.OrderKey;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Slice;
import org.jiuzhu.web.layout.Texts;

/** 复议诉讼登记簿: those of the officer's area, the most urgent first, and what they come to in a year. */
@Named("remediesPage")
@ViewScoped
public class RemediesPage implements Serializable {
    private static final int SIZE = 25;
    private static final int YEARS = 4;
    private static final Set<Role> EXPORTING = Set.of(Role.BUREAU_SUPERVISOR, Role.BUREAU_APPROVER, Role.TOWNSHIP_HEAD);

    @Inject
    private RemedyRegister register;

    @Inject
    private RemedyCounts counts;

    @Inject
    private Areas areas;

    @Inject
    private Clocks clocks;

    @Inject
    private Chrome chrome;

    private String standing = "";
    private String year = "";
    private String area = "";
    private String after = "";
    private transient Slice<RemedyRow> found;
    private transient List<RemedyFigures> figures;

    private RemedyFilter filter() {
        return RemedyFilters.of(standing, year, area, after);
    }

    private Slice<RemedyRow> found() {
        if (found == null) {
            found = Slice.of(SIZE, read -> register.page(filter(), read));
        }
        return found;
    }

    public List<RemedyRow> getRows() {
        return found().rows();
    }

    /** The key behind the last row, where others follow. */
    public OrderKey getNext() {
        return found().next(row -> register.key(filter(), row));
    }

    public List<RemedyFigures> getFigures() {
        if (figures == null) {
            figures = counts.ofYear(figuresYear());
        }
        return figures;
    }

    public String getFiguresTitle() {
        return Texts.of("remedy.figures", String.valueOf(figuresYear()));
    }

    private int figuresYear() {
        Integer chosen = filter().year();
        return chosen == null ? clocks.today().getYear() : chosen;
    }

    public List<Chip> getStandings() {
        return Arrays.stream(Standing.values())
                .map(each -> new Chip(each == Standing.RUNNING ? "" : each.name(), Texts.of("Standing." + each.name())))
                .toList();
    }

    public List<Chip> getYears() {
        List<Chip> chips = new ArrayList<>();
        chips.add(new Chip("", Texts.of("remedy.year.all")));
        for (int back = 0; back < YEARS; back++) {
            String one = String.valueOf(clocks.today().getYear() - back);
            chips.add(new Chip(one, Texts.of("remedy.year.one", one)));
        }
        return chips;
    }

    public List<Chip> getTownships() {
        List<Chip> chips = new ArrayList<>();
        chips.add(new Chip("", Texts.of("remedy.township.all")));
        areas.townships().forEach(each -> chips.add(new Chip(each.code(), each.name())));
        return chips;
    }

    /** The township that was chosen, or all. */
    public String getTownshipText() {
        String code = filter().township();
        return code.isEmpty()
                ? Texts.of("remedy.township.all")
                : areas.require(code).name();
    }

    public boolean isCity() {
        return chrome.getOfficer().scope().level() == AreaLevel.CITY;
    }

    public boolean isRegistering() {
        return isCity();
    }

    public boolean isExporting() {
        return EXPORTING.stream().anyMatch(chrome.getOfficer()::holds);
    }

    public String getQuery() {
        return "standing=" + filter().standing() + "&year=" + year + "&area=" + area;
    }

    public String getStanding() {
        return standing;
    }

    public void setStanding(String standing) {
        this.standing = standing == null ? "" : standing;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year == null ? "" : year;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area == null ? "" : area;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after == null ? "" : after;
    }
}
