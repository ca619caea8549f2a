package org.jiuzhu.web.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.statistics.CheckResult;
import org.jiuzhu.statistics.Figure;
import org.jiuzhu.statistics.StatisticQuery;
import org.jiuzhu.statistics.Totals;
import org.jiuzhu.web.layout.Labels;
import org.jiuzhu.web.layout.Texts;
import org.jiuzhu.web.payment.Months;

/** How figures are headed and written, the same on pages, in workbooks and on the map. */
@Named("statisticColumns")
@ApplicationScoped
public class StatisticColumns {
    static final List<Figure> OVERVIEW = List.of(
            Figure.HOUSEHOLDS,
            Figure.PERSONS,
            Figure.CAME_HOUSEHOLDS,
            Figure.WENT_HOUSEHOLDS,
            Figure.ACCEPTED,
            Figure.GRANTED,
            Figure.REFUSED,
            Figure.SPENDING);

    /** A count with thousands, money in yuan. */
    public String cell(Totals totals, Figure figure) {
        return written(figure, totals.get(figure));
    }

    static String written(Figure figure, long value) {
        return figure.isMoney() ? new Labels().money(Fen.of(value)) : count(value);
    }

    static String count(long value) {
        return NumberFormat.getIntegerInstance(Locale.ROOT).format(value);
    }

    /** How far it moved, with its sign; a dash where it did not. */
    static String change(long difference) {
        return difference == 0 ? Texts.of("statistics.unchanged") : String.format(Locale.ROOT, "%+,d", difference);
    }

    public String side(CheckResult result, long value) {
        return result.isMoney() ? new Labels().money(Fen.of(value)) : count(value);
    }

    /** One month, or from the first to the last. */
    static String span(StatisticQuery query) {
        return query.isOneMonth()
                ? Months.text(query.last())
                : Texts.of("statistics.span", Months.text(query.from()), Months.text(query.last()));
    }
}
