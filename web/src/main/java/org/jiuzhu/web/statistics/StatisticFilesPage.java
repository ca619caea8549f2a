package org.jiuzhu.web.statistics;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import org.jiuzhu.area.Areas;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.statistics.Figure;
import org.jiuzhu.statistics.FileQuery;
import org.jiuzhu.statistics.FileRow;
import org.jiuzhu.statistics.StatisticFiles;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Slice;
import org.jiuzhu.web.layout.Texts;
import org.jiuzhu.web.payment.Months;

/** The files behind one figure of one place and month, a page at a time. */
@Named("statisticFilesPage")
@ViewScoped
public class StatisticFilesPage implements Serializable {
    private static final int SIZE = 25;

    @Inject
    private StatisticFiles files;

    @Inject
    private Areas areas;

    @Inject
    private Clocks clocks;

    @Inject
    private Chrome chrome;

    private final StatisticFilter filter = new StatisticFilter();
    private String figure;
    private String area;
    private long after;
    private transient Slice<FileRow> found;

    public List<FileRow> getRows() {
        return found().rows();
    }

    /** The key behind the last row, where more follow. */
    public Long getNext() {
        return found().next(FileRow::key);
    }

    private Slice<FileRow> found() {
        if (found == null) {
            FileQuery query = new FileQuery(chosen(), month(), matter(), filter.registration(), getArea());
            found = Slice.of(SIZE, read -> files.page(query, after, read));
        }
        return found;
    }

    public String getTitle() {
        return Texts.of("statistics.files.title", areas.require(getArea()).name(), Texts.of("Figure." + chosen()));
    }

    public String getSub() {
        return Texts.of("statistics.files.sub", Months.text(month()), Texts.of("AssistanceMatter." + matter()));
    }

    /** The table that led here. */
    public String getBack() {
        return "/statistics/table.xhtml?month=" + month() + "&matter=" + matter();
    }

    private AssistanceMatter matter() {
        return filter.matter() == null ? AssistanceMatter.DIBAO : filter.matter();
    }

    private Figure chosen() {
        Figure named = StatisticFilter.constant(Figure.values(), figure, Figure.HOUSEHOLDS);
        return FileQuery.LISTED.contains(named) ? named : Figure.HOUSEHOLDS;
    }

    private YearMonth month() {
        return filter.last(YearMonth.from(clocks.today()));
    }

    public StatisticFilter getFilter() {
        return filter;
    }

    public String getFigure() {
        return figure;
    }

    public void setFigure(String figure) {
        this.figure = figure;
    }

    /** The officer's own where none, or no township or village, is named. */
    public String getArea() {
        return area == null ? chrome.getOfficer().areaCode() : area;
    }

    public void setArea(String area) {
        this.area = area != null && area.matches("\\d{9}|\\d{12}") ? area : null;
    }

    public long getAfter() {
        return after;
    }

    public void setAfter(long after) {
        this.after = after;
    }
}
