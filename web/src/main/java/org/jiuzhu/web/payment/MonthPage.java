package org.jiuzhu.web.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jiuzhu.payment.MonthFigures;
import org.jiuzhu.payment.MonthOfTownship;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.web.layout.BarChart;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Texts;

/** 本月概览: what a month costs by matter and township, and how many households came and went. */
@Named("monthPage")
@ViewScoped
public class MonthPage implements Serializable {
    @Inject
    private MonthFigures figures;

    @Inject
    private Clocks clocks;

    private String month;
    private transient List<MonthOfTownship> rows;

    /** Those whose list is frozen. */
    public List<MonthOfTownship> getRows() {
        if (rows == null) {
            rows = figures.of(chosen()).stream()
                    .filter(row -> !row.matters().isEmpty())
                    .toList();
        }
        return rows;
    }

    public String getCosts() {
        BarChart chart = BarChart.upon(names());
        for (AssistanceMatter matter : getMatters()) {
            chart.with(Texts.of("AssistanceMatter." + matter), values(row -> row.cost(matter)));
        }
        return chart.toJson();
    }

    public String getFlow() {
        return BarChart.beside(names())
                .with(Texts.of("payment.month.came"), counts(MonthOfTownship::came))
                .with(Texts.of("payment.month.went"), counts(MonthOfTownship::went))
                .toJson();
    }

    private List<String> names() {
        return getRows().stream().map(MonthOfTownship::townshipName).toList();
    }

    private List<BigDecimal> values(Function<MonthOfTownship, Fen> of) {
        return getRows().stream().map(row -> of.apply(row).yuan()).toList();
    }

    private List<Long> counts(ToLongFunction<MonthOfTownship> of) {
        return getRows().stream().map(of::applyAsLong).toList();
    }

    /** The matters that money is paid for. */
    public List<AssistanceMatter> getMatters() {
        return List.of(AssistanceMatter.DIBAO, AssistanceMatter.TEKUN, AssistanceMatter.LINSHI);
    }

    public Fen sum(AssistanceMatter matter) {
        return getRows().stream().map(row -> row.cost(matter)).reduce(Fen.ZERO, Fen::plus);
    }

    public Fen getCost() {
        return getRows().stream().map(MonthOfTownship::cost).reduce(Fen.ZERO, Fen::plus);
    }

    public long getHouseholds() {
        return getRows().stream().mapToLong(MonthOfTownship::households).sum();
    }

    public long getCame() {
        return getRows().stream().mapToLong(MonthOfTownship::came).sum();
    }

    public long getWent() {
        return getRows().stream().mapToLong(MonthOfTownship::went).sum();
    }

    public Fen getDifference() {
        return getRows().stream().map(MonthOfTownship::difference).reduce(Fen.ZERO, Fen::plus);
    }

    public List<Chip> getMonths() {
        return Months.chips(YearMonth.from(clocks.today()).plusMonths(1));
    }

    public String getMonthText() {
        return Months.text(chosen());
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
