package org.jiuzhu.web.statistics;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jiuzhu.access.Role;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.area.Areas;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.statistics.CheckResult;
import org.jiuzhu.statistics.Figure;
import org.jiuzhu.statistics.FigureGroup;
import org.jiuzhu.statistics.FileQuery;
import org.jiuzhu.statistics.PlaceTotals;
import org.jiuzhu.statistics.StatisticMonths;
import org.jiuzhu.statistics.StatisticQuery;
import org.jiuzhu.statistics.Statistics;
import org.jiuzhu.statistics.Totals;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Texts;
import org.jiuzhu.web.payment.Months;

/** 统计表: what townships and villages come to in a month or several, group of figures by group. */
@Named("statisticsPage")
@ViewScoped
public class StatisticsPage implements Serializable {
    private static final List<Role> CHECKING = List.of(
            Role.CLERK,
            Role.REVIEWER,
            Role.APPROVER,
            Role.TOWNSHIP_HEAD,
            Role.BUREAU_APPROVER,
            Role.BUREAU_SUPERVISOR,
            Role.BUREAU_POLICY,
            Role.BUREAU_SERVICE);

    private static final List<Role> OPENING = CHECKING.subList(0, 6);

    @Inject
    private Statistics statistics;

    @Inject
    private StatisticMonths months;

    @Inject
    private Areas areas;

    @Inject
    private Clocks clocks;

    @Inject
    private Chrome chrome;

    private final StatisticFilter filter = new StatisticFilter();
    private transient List<PlaceTotals> rows;
    private transient List<CheckResult> checks;
    private transient List<Figure> visible;

    public List<PlaceTotals> getRows() {
        if (rows == null) {
            List<PlaceTotals> found = new ArrayList<>(statistics.table(query()));
            Figure by = filter.sort();
            if (by != null && visible().contains(by)) {
                found.sort(Comparator.comparingLong(
                                (PlaceTotals row) -> row.totals().get(by))
                        .reversed());
            }
            rows = found;
        }
        return rows;
    }

    public Totals getTotal() {
        return Totals.sum(getRows().stream().map(PlaceTotals::totals).toList());
    }

    /** The columns of the group chosen; a few of each where none is. */
    public List<Figure> getFigures() {
        FigureGroup chosen = filter.group();
        Stream<Figure> figures = chosen == null
                ? StatisticColumns.OVERVIEW.stream()
                : Stream.concat(Figure.of(FigureGroup.BASICS).stream(), Figure.of(chosen).stream());
        return figures.filter(visible()::contains).toList();
    }

    private List<Figure> visible() {
        if (visible == null) {
            visible = statistics.visible();
        }
        return visible;
    }

    /** What was spent for one person and month stands beside the money. */
    public boolean isAveraged() {
        return filter.group() == null || filter.group() == FigureGroup.MONEY;
    }

    public List<Chip> getGroups() {
        return Stream.concat(
                        Stream.of(new Chip("", Texts.of("statistics.overview"))),
                        Stream.of(FigureGroup.values())
                                .filter(one -> one != FigureGroup.BASICS)
                                .filter(one -> visible().containsAll(Figure.of(one)))
                                .map(one -> new Chip(one.name(), Texts.of("FigureGroup." + one))))
                .toList();
    }

    public List<CheckResult> getChecks() {
        boolean mayAsk = CHECKING.stream().anyMatch(chrome.getOfficer()::holds);
        if (checks == null) {
            checks = mayAsk && !getRows().isEmpty() ? months.checks(query()) : List.of();
        }
        return checks;
    }

    /** Whether a row leads to its villages. */
    public boolean isOfTownships() {
        return isCity() && filter.getTownship() == null;
    }

    public boolean isCity() {
        return AreaLevel.of(chrome.getOfficer().areaCode()) == AreaLevel.CITY;
    }

    /** Whether a number leads to its files: of one month and one matter, of something, for who may open files. */
    public boolean isListed(PlaceTotals row, Figure figure) {
        return query().isOneMonth()
                && query().matter() != null
                && FileQuery.LISTED.contains(figure)
                && row.totals().get(figure) > 0
                && OPENING.stream().anyMatch(chrome.getOfficer()::holds);
    }

    public String files(PlaceTotals row, Figure figure) {
        return "/statistics/files.xhtml?area=" + row.code() + "&figure=" + figure + "&month=" + getLast() + "&matter="
                + filter.getMatter() + "&registration=" + filter.getRegistration();
    }

    /** The same rows with every column. */
    public String getWorkbook() {
        return "/statistics/table.xlsx?month=" + getLast() + "&from=" + getFirst()
                + (filter.getTownship() == null ? "" : "&township=" + filter.getTownship());
    }

    /** What the columns mean that are shown. */
    public String getNote() {
        return Texts.of("statistics.note."
                + (filter.group() == null ? "OVERVIEW" : filter.group().name()));
    }

    public String getTitle() {
        String place = filter.getTownship() == null
                ? chrome.getAreaName()
                : areas.require(filter.getTownship()).name();
        return Texts.of("statistics.title", place, StatisticColumns.span(query()));
    }

    /** A township's officer is shown villages. */
    private StatisticQuery query() {
        StatisticQuery query = filter.query(YearMonth.from(clocks.today()));
        return isCity() ? query : query.within(chrome.getOfficer().areaCode());
    }

    public String getLast() {
        return query().last().toString();
    }

    public String getFirst() {
        return query().from().toString();
    }

    public List<Chip> getMonths() {
        return Months.chips(YearMonth.from(clocks.today()));
    }

    public StatisticFilter getFilter() {
        return filter;
    }
}
