package org.jiuzhu.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jiuzhu.reporting.EvaluationContent;
import org.jiuzhu.reporting.EvaluationContent.Comparison;
import org.jiuzhu.reporting.EvaluationFigures;
import org.jiuzhu.reporting.FigureTable;
import org.jiuzhu.reporting.FigureTable.Head;
import org.jiuzhu.reporting.FigureUnit;
import org.jiuzhu.reporting.KeyFigure;
import org.jiuzhu.web.layout.Chrome;
import org.jiuzhu.web.layout.Texts;

/** The figures of an evaluation in words: what a row and a column are called, how a number is read, where it comes from. */
@Named("evaluationWords")
@RequestScoped
public class EvaluationWords {
    @Inject
    private Chrome chrome;

    /** The words of a key; what is no key is its own word, such as a month or a township. */
    public static String say(String key) {
        return Texts.has(key) ? Texts.of(key) : key;
    }

    public String row(FigureTable.Row row) {
        return say(row.key());
    }

    public String head(Head head) {
        return withUnit("evaluation.column." + head.code(), head.unit());
    }

    private static String withUnit(String key, FigureUnit unit) {
        return unit == FigureUnit.COUNT
                ? Texts.of(key)
                : Texts.of("evaluation.with-unit", Texts.of(key), Texts.of("FigureUnit." + unit));
    }

    /** The cells of a row in the order of the heads. */
    public List<String> cells(FigureTable table, FigureTable.Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Long cell = row.cells().get(i);
            cells.add(
                    cell == null
                            ? Texts.of("evaluation.nothing")
                            : number(table.heads().get(i).unit().read(cell)));
        }
        return cells;
    }

    /** With thousands and the decimals that it has. */
    public static String number(BigDecimal amount) {
        if (amount == null) {
            return Texts.of("evaluation.nothing");
        }
        String decimals = amount.scale() <= 0 ? "" : "." + "0".repeat(amount.scale());
        return new DecimalFormat("#,##0" + decimals, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }

    public String amount(BigDecimal amount) {
        return number(amount);
    }

    /** More with a plus, less with a minus. */
    public String difference(Comparison one) {
        BigDecimal difference = one.difference();
        return difference != null && difference.signum() > 0 ? "+" + number(difference) : number(difference);
    }

    public String figure(Comparison one) {
        return named(one.figure());
    }

    public String named(KeyFigure figure) {
        return withUnit("KeyFigure." + figure, figure.unit());
    }

    public String title(FigureTable table) {
        return Texts.of("EvaluationSection." + table.section());
    }

    public String definition(FigureTable table) {
        return Texts.of("evaluation.definition." + table.section());
    }

    /** The time that it is compared with. */
    public String beforeTime(EvaluationContent content) {
        EvaluationFigures before = content.before();
        return Texts.of("evaluation.before.time", Texts.of("reports.period", before.from(), before.to()));
    }

    /** The page where the rows behind a section stand, for whoever may open it. */
    public String source(FigureTable table, EvaluationFigures figures) {
        return FigureSource.of(table.section(), YearMonth.from(figures.to()), chrome.getOfficer());
    }
}
