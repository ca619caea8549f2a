package org.jiuzhu.web.rating;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jiuzhu.rating.Grouping;
import org.jiuzhu.rating.QualityRange;
import org.jiuzhu.rating.QualityRow;
import org.jiuzhu.rating.QualityTable;
import org.jiuzhu.rating.ServiceQuality;
import org.jiuzhu.rating.StepFigures;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Texts;

/** 服务质量: a range of months by township, by matter, or by both; figures alone. */
@Named("qualityPage")
@ViewScoped
public class QualityPage implements Serializable {
    @Inject
    private ServiceQuality quality;

    @Inject
    private Clocks clocks;

    @Inject
    private TownshipChips townships;

    private String range;
    private String from;
    private String to;
    private String area = "";
    private String by;
    private transient QualityTable table;
    private transient List<StepFigures> steps;

    public QualityTable getTable() {
        if (table == null) {
            table = quality.of(chosen(), grouping());
        }
        return table;
    }

    /** Read only where one township is looked at. */
    public List<StepFigures> getSteps() {
        if (steps == null) {
            steps = area.isEmpty() ? List.of() : StepFigures.byDuty(quality.steps(chosen()));
        }
        return steps;
    }

    /** A range that was chosen goes before months that were typed. */
    private QualityRange chosen() {
        YearMonth now = YearMonth.from(clocks.today());
        return range == null ? QualityRanges.of(from, to, area, now) : QualityRanges.of(range, area, now);
    }

    /** The same months and area, for the workbook. */
    public String getQuery() {
        return "from=" + getFrom() + "&to=" + getTo() + "&area=" + area;
    }

    public String getFrom() {
        return chosen().from().toString();
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return chosen().to().toString();
    }

    public void setTo(String to) {
        this.to = to;
    }

    private Grouping grouping() {
        return Arrays.stream(Grouping.values())
                .filter(one -> one.name().equals(by))
                .findFirst()
                .orElse(area.isEmpty() ? Grouping.TOWNSHIP : Grouping.MATTER);
    }

    /** What stands at the head of a row. */
    public String name(QualityRow row) {
        String matter = row.matter() == null ? "" : Texts.of("AssistanceMatter." + row.matter());
        return row.townshipName().isEmpty()
                ? matter
                : matter.isEmpty() ? row.townshipName() : Texts.of("rating.both", row.townshipName(), matter);
    }

    /** Where the cases behind a row are listed. */
    public String cases(QualityRow row, String view) {
        String township = row.townshipCode().isEmpty() ? area : row.townshipCode();
        return "/rating/cases.xhtml?range=" + getRange() + "&area=" + township + "&matter="
                + (row.matter() == null ? "" : row.matter()) + "&view=" + view;
    }

    public List<Chip> getRanges() {
        return QualityRanges.chips(YearMonth.from(clocks.today()));
    }

    public List<Chip> getGroupings() {
        return Arrays.stream(Grouping.values())
                .map(one -> new Chip(one.name(), Texts.of("rating.by." + one)))
                .toList();
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

    public String getBy() {
        return grouping().name();
    }

    public void setBy(String by) {
        this.by = by;
    }
}
