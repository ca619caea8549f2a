package org.jiuzhu.web.statistics;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.statistics.Figure;
import org.jiuzhu.statistics.PlaceTotals;
import org.jiuzhu.statistics.Totals;
import org.jiuzhu.web.layout.Texts;

/**
 * 社会救助统计表 as a workbook: a sheet for each matter and registration, a row for each place, the sum last; every text is an
 * inline string and never a formula.
 */
class StatisticsBook {
    private static final int GROUPS = 1;
    private static final int HEADINGS = 2;
    private static final int FIRST = 3;
    private static final String MONEY = "#,##0.00";
    private static final String COUNT = "#,##0";

    private final List<Figure> figures;
    private final Workbook workbook;

    StatisticsBook(List<Figure> figures, OutputStream out) {
        this.figures = figures;
        workbook = new Workbook(out, "Jiuzhu", "1.0");
    }

    /** @param year what each place spent from January on, by its code */
    void sheet(String name, String title, List<PlaceTotals> rows, Map<String, Fen> year) {
        Worksheet sheet = workbook.newWorksheet(name);
        printing(sheet);
        headings(sheet, title);
        int row = FIRST;
        for (PlaceTotals place : rows) {
            row(sheet, row++, place.name(), place.totals(), year.getOrDefault(place.code(), Fen.ZERO));
        }
        Totals total = Totals.sum(rows.stream().map(PlaceTotals::totals).toList());
        row(
                sheet,
                row,
                Texts.of("statistics.total"),
                total,
                year.values().stream().reduce(Fen.ZERO, Fen::plus));
        sheet.range(row, 0, row, last()).style().bold().borderStyle("thin").set();
    }

    void finish() {
        try {
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A4 lying, all columns on one page's width, the headings on every page. */
    private void printing(Worksheet sheet) {
        sheet.freezePane(1, FIRST);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0, HEADINGS);
        sheet.width(0, 16);
    }

    private void headings(Worksheet sheet, String title) {
        sheet.inlineString(0, 0, title);
        sheet.range(0, 0, 0, last()).merge();
        sheet.style(0, 0).bold().fontSize(14).horizontalAlignment("center").set();
        sheet.inlineString(HEADINGS, 0, Texts.of("statistics.place"));
        Map<String, List<Figure>> groups = figures.stream()
                .collect(Collectors.groupingBy(
                        one -> Texts.of("FigureGroup." + one.group()),
                        java.util.LinkedHashMap::new,
                        Collectors.toList()));
        int column = 1;
        for (Map.Entry<String, List<Figure>> group : groups.entrySet()) {
            sheet.inlineString(GROUPS, column, group.getKey());
            column += group.getValue().size();
        }
        for (int i = 0; i < figures.size(); i++) {
            sheet.inlineString(HEADINGS, i + 1, Texts.of("Figure." + figures.get(i)));
            sheet.width(i + 1, figures.get(i).isMoney() ? 14 : 9);
        }
        sheet.inlineString(HEADINGS, last() - 1, Texts.of("statistics.per-person"));
        sheet.inlineString(HEADINGS, last(), Texts.of("statistics.book.year"));
        sheet.width(last() - 1, 12);
        sheet.width(last(), 16);
        sheet.range(GROUPS, 0, HEADINGS, last())
                .style()
                .bold()
                .wrapText(true)
                .borderStyle("thin")
                .set();
    }

    private void row(Worksheet sheet, int row, String name, Totals totals, Fen year) {
        sheet.inlineString(row, 0, name);
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            if (figure.isMoney()) {
                sheet.value(row, i + 1, totals.money(figure).yuan());
            } else {
                sheet.value(row, i + 1, totals.get(figure));
            }
            sheet.style(row, i + 1).format(figure.isMoney() ? MONEY : COUNT).set();
        }
        sheet.value(row, last() - 1, totals.perPerson().yuan());
        sheet.value(row, last(), year.yuan());
        sheet.range(row, last() - 1, row, last()).style().format(MONEY).set();
    }

    private int last() {
        return figures.size() + 2;
    }
}
