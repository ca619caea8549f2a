package org.jiuzhu.web.rating;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jiuzhu.area.WorkingCalendar;
import org.jiuzhu.rating.QualityCase;
import org.jiuzhu.rating.QualityCaseFilter;
import org.jiuzhu.rating.QualityCaseFilter.View;
import org.jiuzhu.rating.QualityRange;
import org.jiuzhu.rating.ServiceQuality;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Slice;
import org.jiuzhu.web.layout.Texts;

/** The cases behind a figure of service: numbers and days, nobody's name. */
@Named("qualityCasesPage")
@ViewScoped
public class QualityCasesPage implements Serializable {
    private static final int SIZE = 50;

    @Inject
    private ServiceQuality quality;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private Clocks clocks;

    @Inject
    private TownshipChips townships;

    private String range;
    private String area = "";
    private AssistanceMatter matter;
    private View view = View.DECIDED;
    private String after = "";
    private transient Slice<QualityCase> found;

    private Slice<QualityCase> found() {
        if (found == null) {
            found = Slice.of(SIZE, read -> quality.cases(new QualityCaseFilter(chosen(), matter, view, after), read));
        }
        return found;
    }

    private QualityRange chosen() {
        return QualityRanges.of(range, area, YearMonth.from(clocks.today()));
    }

    public List<QualityCase> getRows() {
        return found().rows();
    }

    public String getNext() {
        String next = found().next(quality::after);
        return next == null ? "" : next;
    }

    public boolean isFirst() {
        return after.isEmpty();
    }

    public boolean late(QualityCase row) {
        return row.isLate(clocks.today());
    }

    /** Working days from acceptance to the decision, or to today. */
    public int days(QualityCase row) {
        return row.acceptedOn() == null
                ? 0
                : calendar.days().between(row.acceptedOn(), row.decidedOn() == null ? clocks.today() : row.decidedOn());
    }

    public String township(QualityCase row) {
        return townships.text(row.townshipCode());
    }

    public List<Chip> getViews() {
        return Arrays.stream(View.values())
                .map(one -> new Chip(one.name(), Texts.of("rating.cases." + one)))
                .toList();
    }

    public List<Chip> getMatters() {
        List<Chip> chips = new ArrayList<>(List.of(new Chip("", Texts.of("rating.all-matters"))));
        Arrays.stream(AssistanceMatter.values())
                .map(one -> new Chip(one.name(), Texts.of("AssistanceMatter." + one)))
                .forEach(chips::add);
        return chips;
    }

    public List<Chip> getAreas() {
        return townships.chips();
    }

    public String getAreaText() {
        return townships.text(area);
    }

    public String getRangeText() {
        return QualityRanges.text(chosen());
    }

    public String getRange() {
        return chosen().from() + "_" + chosen().to();
    }

    public void setRange(String range) {
        this.range = range;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area != null && area.matches("\\d{9}") ? area : "";
    }

    public String getMatter() {
        return matter == null ? "" : matter.name();
    }

    /** Nothing but a matter is asked for as one. */
    public void setMatter(String named) {
        matter = Arrays.stream(AssistanceMatter.values())
                .filter(one -> one.name().equals(named))
                .findFirst()
                .orElse(null);
    }

    public String getView() {
        return view.name();
    }

    public void setView(String named) {
        view = Arrays.stream(View.values())
                .filter(one -> one.name().equals(named))
                .findFirst()
                .orElse(View.DECIDED);
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after == null ? "" : after;
    }
}
