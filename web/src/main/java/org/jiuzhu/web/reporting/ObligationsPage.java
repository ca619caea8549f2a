package org.jiuzhu.web.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jiuzhu.access.Role;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.reporting.ObligationFilter;
import org.jiuzhu.reporting.ObligationFilter.Place;
import org.jiuzhu.reporting.ObligationFilter.View;
import org.jiuzhu.reporting.ObligationRow;
import org.jiuzhu.reporting.Obligations;
import org.jiuzhu.reporting.Timeliness;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Slice;
import org.jiuzhu.web.layout.Texts;
import org.jiuzhu.web.payment.Months;

/** 报送任务: what is owed in the officer's area, by its day. */
@Named("obligationsPage")
@ViewScoped
public class ObligationsPage implements Serializable {
    private static final int SIZE = 25;
    private static final int MONTHS = 5;

    @Inject
    private Obligations obligations;

    @Inject
    private Clocks clocks;

    @Inject
    private Chrome chrome;

    @Inject
    private ReportWords words;

    private String view = "";
    private String month = "";
    private String area = "";
    private String after = "";
    private transient Slice<ObligationRow> found;
    private transient LocalDate soon;

    private Slice<ObligationRow> found() {
        if (found == null) {
            soon = obligations.soon();
            found = Slice.of(
                    SIZE,
                    read -> obligations.page(
                            new ObligationFilter(
                                    view(view),
                                    Months.of(month.isEmpty() ? null : month, null),
                                    township(),
                                    Place.of(after)),
                            read));
        }
        return found;
    }

    static View view(String typed) {
        return switch (typed == null ? "" : typed) {
            case "overdue" -> View.OVERDUE;
            case "to-receive" -> View.TO_RECEIVE;
            case "all" -> View.ALL;
            default -> View.OWED;
        };
    }

    private String township() {
        return area.length() == 9 ? area : "";
    }

    public List<ObligationRow> getRows() {
        return found().rows();
    }

    /** The place behind the last row, where others follow. */
    public String getNext() {
        return found().next(row -> row.place().text());
    }

    private Timeliness timeliness(ObligationRow row) {
        return row.timeliness(clocks.today(), soon);
    }

    public String lamp(ObligationRow row) {
        return words.lamp(timeliness(row), row.state());
    }

    public String state(ObligationRow row) {
        return words.state(timeliness(row), row.state());
    }

    public String about(ObligationRow row) {
        return words.about(row.kind(), row.subject(), row.periodFrom(), row.periodTo());
    }

    public boolean isCity() {
        return chrome.getOfficer().scope().level() == AreaLevel.CITY;
    }

    public boolean isKeeper() {
        return chrome.getOfficer().holds(Role.BUREAU_POLICY);
    }

    public List<Chip> getViews() {
        return List.of(
                new Chip("", Texts.of("reports.view.owed")),
                new Chip("overdue", Texts.of("reports.view.overdue")),
                new Chip("to-receive", Texts.of("reports.view.to-receive")),
                new Chip("all", Texts.of("reports.view.all")));
    }

    /** Next month and those before it, and all of them. */
    public List<Chip> getMonths() {
        List<Chip> chips = new ArrayList<>();
        chips.add(new Chip("", Texts.of("reports.month.all")));
        YearMonth next = YearMonth.from(clocks.today()).plusMonths(1);
        IntStream.range(0, MONTHS)
                .mapToObj(next::minusMonths)
                .forEach(one -> chips.add(new Chip(one.toString(), Months.text(one))));
        return chips;
    }

    /** The address of the same list as a file. */
    public String getExport() {
        return "/reporting/obligations.csv?view=" + view + "&month=" + month + "&area=" + township();
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view == null ? "" : view;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = Months.of(month, null) == null ? "" : month;
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
