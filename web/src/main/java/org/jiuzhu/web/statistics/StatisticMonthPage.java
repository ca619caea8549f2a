package org.jiuzhu.web.statistics;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiuzhu.access.Role;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.statistics.StatisticMonth;
import org.jiuzhu.statistics.StatisticMonths;
import org.jiuzhu.statistics.Statistics;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Texts;
import org.jiuzhu.web.payment.Months;

/** When the month shown was counted, and the acts of counting it again and settling it. */
@Named("statisticMonthPage")
@ViewScoped
public class StatisticMonthPage implements Serializable {
    @Inject
    private Statistics statistics;

    @Inject
    private StatisticMonths months;

    @Inject
    private Clocks clocks;

    @Inject
    private Chrome chrome;

    private String month;
    private transient Optional<StatisticMonth> kept;

    private Optional<StatisticMonth> kept() {
        if (kept == null) {
            kept = statistics.month(chosen());
        }
        return kept;
    }

    public String getText() {
        return kept().map(StatisticMonthPage::text)
                .orElseGet(() -> Texts.of("statistics.never-counted", Months.text(chosen())));
    }

    private static String text(StatisticMonth month) {
        return month.isSettled()
                ? Texts.of(
                        "statistics.settled-at",
                        month.settledAt(),
                        month.rowsHash().substring(0, 12))
                : Texts.of("statistics.counted-at", month.countedAt());
    }

    public boolean isCounting() {
        boolean may = Stream.of(Role.BUREAU_SERVICE, Role.BUREAU_SUPERVISOR, Role.BUREAU_APPROVER)
                .anyMatch(chrome.getOfficer()::holds);
        return may && kept().filter(StatisticMonth::isSettled).isEmpty();
    }

    public boolean isSettling() {
        return chrome.getOfficer().holds(Role.BUREAU_APPROVER)
                && chosen().isBefore(YearMonth.from(clocks.today()))
                && kept().filter(one -> !one.isSettled()).isPresent();
    }

    public String getConfirm() {
        return Texts.of("statistics.settle.confirm", Months.text(chosen()));
    }

    public String count() {
        months.count(chosen());
        return again();
    }

    public String settle() {
        months.settle(chosen());
        return again();
    }

    private String again() {
        return "/statistics/table.xhtml?faces-redirect=true&month=" + chosen();
    }

    private YearMonth chosen() {
        return Months.of(month, YearMonth.from(clocks.today()));
    }

    public String getMonth() {
        return chosen().toString();
    }

    public void setMonth(String month) {
        this.month = month;
    }
}
