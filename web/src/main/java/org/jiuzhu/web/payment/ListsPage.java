package org.jiuzhu.web.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import org.jiuzhu.payment.ListOverview;
import org.jiuzhu.payment.MonthlyLists;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.web.layout.Chip;

/** 月度名单: how far each township is with the list of a month, and the act of making one. */
@Named("listsPage")
@ViewScoped
public class ListsPage implements Serializable {
    @Inject
    private MonthlyLists lists;

    @Inject
    private Clocks clocks;

    private String month;
    private transient List<ListOverview> rows;

    public List<ListOverview> getRows() {
        if (rows == null) {
            rows = lists.overview(chosen());
        }
        return rows;
    }

    /** The one township of this officer, where it has no list of the month yet. */
    public ListOverview getMissing() {
        return getRows().size() == 1 && getRows().get(0).listId() == null
                ? getRows().get(0)
                : null;
    }

    public List<Chip> getMonths() {
        return Months.chips(nextMonth());
    }

    public String getMonthText() {
        return Months.text(chosen());
    }

    public String generate(String townshipCode) {
        long id = lists.generate(townshipCode, chosen());
        return "/payment/list.xhtml?faces-redirect=true&id=" + id;
    }

    private YearMonth chosen() {
        return Months.of(month, nextMonth());
    }

    private YearMonth nextMonth() {
        return YearMonth.from(clocks.today()).plusMonths(1);
    }

    public String getMonth() {
        return chosen().toString();
    }

    public void setMonth(String month) {
        this.month = month;
    }
}
