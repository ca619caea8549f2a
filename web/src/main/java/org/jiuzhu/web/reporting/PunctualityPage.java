package org.jiuzhu.web.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jiuzhu.reporting.Obligations;
import org.jiuzhu.reporting.Punctuality;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Texts;

/** 报送及时率: unit by unit, how much of what fell due in a year came in time. */
@Named("punctualityPage")
@ViewScoped
public class PunctualityPage implements Serializable {
    private static final int YEARS = 3;
    private static final int DECEMBER = 12;

    @Inject
    private Obligations obligations;

    @Inject
    private Clocks clocks;

    private String year = "";
    private transient List<Punctuality> rows;

    public List<Punctuality> getRows() {
        if (rows == null) {
            int chosen = Integer.parseInt(getYear());
            rows = obligations.punctuality(YearMonth.of(chosen, 1), YearMonth.of(chosen, DECEMBER));
        }
        return rows;
    }

    public List<Chip> getYears() {
        int now = clocks.today().getYear();
        return IntStream.range(0, YEARS)
                .mapToObj(back -> Integer.toString(now - back))
                .map(one -> new Chip(one, Texts.of("reports.year", one)))
                .toList();
    }

    public String getYear() {
        return year.matches("20\\d\\d") ? year : Integer.toString(clocks.today().getYear());
    }

    public void setYear(String year) {
        this.year = year == null ? "" : year;
    }
}
