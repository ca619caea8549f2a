package org.jiuzhu.web.spotcheck;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jiuzhu.access.Role;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.spotcheck.ReadOutcome;
import org.jiuzhu.spotcheck.SampleFilter;
import org.jiuzhu.spotcheck.SampleFilter.Reading;
import org.jiuzhu.spotcheck.SampleRow;
import org.jiuzhu.spotcheck.SpotFiles;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Slice;
import org.jiuzhu.web.layout.Texts;
import org.jiuzhu.web.payment.Months;

/** 抽查档案: the files of a month that were drawn, page by page. */
@Named("spotFilesPage")
@ViewScoped
public class SpotFilesPage implements Serializable {
    private static final int SIZE = 25;

    @Inject
    private SpotFiles files;

    @Inject
    private Clocks clocks;

    @Inject
    private Chrome chrome;

    private String month;
    private String area = "";
    private String matter = "";
    private String reading = "";
    private long after;
    private transient Slice<SampleRow> found;

    private Slice<SampleRow> found() {
        if (found == null) {
            SampleFilter filter = new SampleFilter(
                    chosen(),
                    area.length() == 9 ? area : "",
                    one(AssistanceMatter.values(), matter),
                    one(Reading.values(), reading),
                    after);
            found = Slice.of(SIZE, read -> files.page(filter, read));
        }
        return found;
    }

    private static <E extends Enum<E>> E one(E[] values, String name) {
        return Arrays.stream(values)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public List<SampleRow> getRows() {
        return found().rows();
    }

    /** The key behind the last row, where others follow. */
    public Long getNext() {
        return found().next(SampleRow::fileId);
    }

    public ReadOutcome outcome(SampleRow row) {
        return row.outcomeFor(chrome.getOfficer().login());
    }

    public boolean isReader() {
        return chrome.getOfficer().holds(Role.BUREAU_SUPERVISOR);
    }

    /** To the next file that waits for this reader. */
    public String read() {
        long next = files.next(chosen());
        return next == 0
                ? "/spotcheck/files.xhtml?faces-redirect=true&month=" + chosen() + "&done=true"
                : "/spotcheck/file.xhtml?faces-redirect=true&id=" + next;
    }

    public List<Chip> getMatters() {
        return chips(AssistanceMatter.values(), "spot.matter.all");
    }

    public List<Chip> getReadings() {
        return chips(Reading.values(), "spot.reading.all");
    }

    private static List<Chip> chips(Enum<?>[] values, String all) {
        List<Chip> chips = new ArrayList<>();
        chips.add(new Chip("", Texts.of(all)));
        Arrays.stream(values)
                .forEach(each -> chips.add(
                        new Chip(each.name(), Texts.of(each.getDeclaringClass().getSimpleName() + "." + each.name()))));
        return chips;
    }

    public List<Chip> getMonths() {
        return Months.chips(YearMonth.from(clocks.today()));
    }

    public String getMonthText() {
        return Months.text(chosen());
    }

    private YearMonth chosen() {
        return Months.of(month, YearMonth.from(clocks.today()).minusMonths(1));
    }

    public String getMonth() {
        return chosen().toString();
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area == null ? "" : area;
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(String matter) {
        this.matter = matter == null ? "" : matter;
    }

    public String getReading() {
        return reading;
    }

    public void setReading(String reading) {
        this.reading = reading == null ? "" : reading;
    }

    public long getAfter() {
        return after;
    }

    public void setAfter(long after) {
        this.after = after;
    }
}
