package org.jiuzhu.web.papers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiuzhu.area.AdministrativeArea;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.area.Areas;
import org.jiuzhu.document.SealRow;
import org.jiuzhu.document.SealUses;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Slice;
import org.jiuzhu.web.layout.Texts;
import org.jiuzhu.web.payment.Months;

/** 用印台账: who used which seal on what, a page at a time. */
@Named("sealsPage")
@RequestScoped
public class SealsPage {
    private static final int SIZE = 50;

    @Inject
    private SealUses uses;

    @Inject
    private Areas areas;

    @Inject
    private Clocks clocks;

    @Inject
    private Chrome chrome;

    private String from;
    private String to;
    private String month;
    private String township;
    private Long before;
    private Slice<SealRow> found;

    private Slice<SealRow> found() {
        if (found == null) {
            found = Slice.of(SIZE, read -> uses.page(SealFilters.of(from, to, month, township), before, read));
        }
        return found;
    }

    public List<SealRow> getRows() {
        return found().rows();
    }

    /** The key behind the last row, where more follow. */
    public Long getNext() {
        return found().next(SealRow::id);
    }

    /** None to choose from for an officer of one township. */
    public List<AdministrativeArea> getTownships() {
        return chrome.getOfficer().scope().level() == AreaLevel.CITY ? areas.townships() : List.of();
    }

    /** The last months, and all of them. */
    public List<Chip> getMonths() {
        List<Chip> chips = new ArrayList<>(List.of(new Chip("", Texts.of("seals.all-months"))));
        chips.addAll(Months.chips(YearMonth.from(clocks.today())));
        return chips;
    }

    /** What the page asks for, as the export and the next page ask for it. */
    public String getQuery() {
        StringBuilder query = new StringBuilder();
        Map.of("from", said(from), "to", said(to), "month", said(month), "township", said(township))
                .forEach((name, value) ->
                        query.append(name).append('=').append(value).append('&'));
        return query.toString();
    }

    /** Nothing but days, months and codes goes on into an address. */
    private static String said(String typed) {
        return typed != null && typed.matches("[0-9-]{1,12}") ? typed : "";
    }

    public boolean isFirst() {
        return before == null;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getMonth() {
        return said(month);
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getTownship() {
        return township;
    }

    public void setTownship(String township) {
        this.township = township;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }
}
