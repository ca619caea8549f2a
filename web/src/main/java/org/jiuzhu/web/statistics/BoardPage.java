package org.jiuzhu.web.statistics;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jiuzhu.access.Role;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.statistics.Accuracy;
import org.jiuzhu.statistics.Board;
import org.jiuzhu.statistics.Boards;
import org.jiuzhu.statistics.Coverage;
import org.jiuzhu.statistics.Figure;
import org.jiuzhu.statistics.MonthTotals;
import org.jiuzhu.statistics.StatisticMonth;
import org.jiuzhu.statistics.Waiting;
import org.jiuzhu.web.layout.BarChart;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Menu;
import org.jiuzhu.web.layout.MenuGroup;
import org.jiuzhu.web.layout.Texts;
import org.jiuzhu.web.payment.Months;

/** 数据看板: what a leader looks at first, each number with the way to what stands behind it. */
@Named("boardPage")
@ViewScoped
public class BoardPage implements Serializable {
    private static final Set<MenuGroup> DUTIES =
            EnumSet.of(MenuGroup.MONTHLY, MenuGroup.OVERSIGHT, MenuGroup.FIGURES, MenuGroup.GUIDANCE);

    @Inject
    private Boards boards;

    @Inject
    private Clocks clocks;

    @Inject
    private Chrome chrome;

    @Inject
    private Menu menu;

    private String month;
    private transient Board board;

    public Board getBoard() {
        if (board == null) {
            board = boards.of(chosen());
        }
        return board;
    }

    public AssistanceMatter[] getMatters() {
        return AssistanceMatter.values();
    }

    /** Households, or grants where each is given once. */
    public String stock(AssistanceMatter matter) {
        long households = getBoard().of(matter).get(Figure.HOUSEHOLDS);
        return Texts.of("board.stock." + matter, StatisticColumns.count(households));
    }

    public String people(AssistanceMatter matter) {
        return Texts.of(
                "board.persons", StatisticColumns.count(getBoard().of(matter).get(Figure.PERSONS)));
    }

    /** Against the month before. */
    public String change(AssistanceMatter matter) {
        return StatisticColumns.change(getBoard().change(matter, Figure.HOUSEHOLDS));
    }

    public Figure getSpending() {
        return Figure.SPENDING;
    }

    public List<Figure> getTrendFigures() {
        return List.of(
                Figure.HOUSEHOLDS,
                Figure.PERSONS,
                Figure.CAME_HOUSEHOLDS,
                Figure.WENT_HOUSEHOLDS,
                Figure.GRANTED,
                Figure.REFUSED,
                Figure.SPENDING);
    }

    /** The leading group sees counts alone and has no way to files. */
    public boolean isDesk() {
        return !chrome.getOfficer().holds(Role.LEADING_GROUP);
    }

    /** What waits for this officer in oversight and by the month, as the function list counts it. */
    public List<Menu.Line> getDuties() {
        return menu.getGroups().stream()
                .filter(group -> DUTIES.contains(group.group()))
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.count() != null && line.count() > 0)
                .toList();
    }

    public String getComing() {
        Waiting waiting = getBoard().waiting();
        return Texts.of("board.coming", waiting.today(), waiting.soon(), waiting.later());
    }

    public String getRead() {
        Coverage coverage = getBoard().coverage();
        return Texts.of("board.read", coverage.read(), coverage.floor(), coverage.files());
    }

    public String getFindings() {
        Coverage coverage = getBoard().coverage();
        return Texts.of("board.findings", coverage.minor(), coverage.serious(), coverage.openOrders());
    }

    public String getCompared() {
        Accuracy accuracy = getAccuracy();
        return Texts.of("board.compared", accuracy.month(), accuracy.persons(), accuracy.differing());
    }

    public Accuracy getAccuracy() {
        return getBoard().accuracy().orElse(null);
    }

    /** The lamp of the spot-check: enough is read, or not yet. */
    public String getCovered() {
        return getBoard().coverage().read() >= getBoard().coverage().floor() ? "OK" : "SOON";
    }

    public String getCounted() {
        return getBoard()
                .counted()
                .map(StatisticMonth::countedAt)
                .map(at -> Texts.of("statistics.counted-at", at))
                .orElseGet(() -> Texts.of("statistics.never-counted", Months.text(chosen())));
    }

    public String getSpendingChart() {
        return BarChart.beside(names())
                .with(
                        Texts.of("Figure.SPENDING"),
                        trend().stream()
                                .map(one -> one.totals().money(Figure.SPENDING).yuan())
                                .toList())
                .toJson();
    }

    public String getFlowChart() {
        return BarChart.beside(names())
                .with(Texts.of("Figure.CAME_HOUSEHOLDS"), counts(Figure.CAME_HOUSEHOLDS))
                .with(Texts.of("Figure.WENT_HOUSEHOLDS"), counts(Figure.WENT_HOUSEHOLDS))
                .toJson();
    }

    private List<String> names() {
        return trend().stream().map(one -> one.month().toString()).toList();
    }

    private List<Long> counts(Figure figure) {
        return trend().stream().map(one -> one.totals().get(figure)).toList();
    }

    private List<MonthTotals> trend() {
        return getBoard().trend();
    }

    public String getBefore() {
        return chosen().minusMonths(1).toString();
    }

    public List<Chip> getMonths() {
        return Months.chips(YearMonth.from(clocks.today()));
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
