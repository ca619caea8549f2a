package org.jiuzhu.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jiuzhu.reporting.EvaluationContent.Comparison;

/** The figures of an evaluation as a workbook: numbers as numbers in the unit that they are read in, texts never formulas. */
class EvaluationSheet {
    private static final int FIRST = 30;
    private static final int OTHERS = 15;
    private static final int WIDEST = 10;

    private final Evaluation evaluation;
    private final UnaryOperator<String> words;
    private final Workbook workbook;
    private int row;

    EvaluationSheet(Evaluation evaluation, UnaryOperator<String> words, OutputStream out) {
        this.evaluation = evaluation;
        this.words = words;
        workbook = new Workbook(out, "Jiuzhu", "1.0");
    }

    void write(EvaluationContent content) {
        figures(words.apply("evaluation.sheet.now"), content.now());
        if (content.before() != null) {
            figures(words.apply("evaluation.sheet.before"), content.before());
        }
        if (content.isCompared()) {
            comparison(content);
        }
        try {
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Worksheet sheet(String name, String time) {
        Worksheet sheet = workbook.newWorksheet(name);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.width(0, FIRST);
        for (int column = 1; column < WIDEST; column++) {
            sheet.width(column, OTHERS);
        }
        sheet.inlineString(0, 0, evaluation.title());
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.inlineString(1, 0, time);
        row = 3;
        return sheet;
    }

    private void figures(String name, EvaluationFigures figures) {
        Worksheet sheet = sheet(name, figures.from() + " — " + figures.to());
        for (FigureTable table : figures.tables()) {
            sheet.inlineString(row, 0, words.apply("EvaluationSection." + table.section()));
            sheet.style(row, 0).bold().set();
            sheet.inlineString(row + 1, 0, words.apply("evaluation.definition." + table.section()));
            row += 2;
            heads(sheet, table);
            table.rows().forEach(line -> line(sheet, table, line));
            row++;
        }
    }

    private void heads(Worksheet sheet, FigureTable table) {
        for (int i = 0; i < table.heads().size(); i++) {
            FigureTable.Head head = table.heads().get(i);
            String unit = words.apply("FigureUnit." + head.unit());
            String text = words.apply("evaluation.column." + head.code());
            sheet.inlineString(row, i + 1, unit.isEmpty() ? text : text + "(" + unit + ")");
            sheet.style(row, i + 1).bold().wrapText(true).borderStyle("thin").set();
        }
        row++;
    }

    private void line(Worksheet sheet, FigureTable table, FigureTable.Row line) {
        sheet.inlineString(row, 0, words.apply(line.key()));
        for (int i = 0; i < line.cells().size(); i++) {
            Long cell = line.cells().get(i);
            if (cell != null) {
                sheet.value(row, i + 1, table.heads().get(i).unit().read(cell));
            }
        }
        row++;
    }

    private void comparison(EvaluationContent content) {
        Worksheet sheet =
                sheet(words.apply("evaluation.sheet.comparison"), content.source() == null ? "" : content.source());
        String[] heads = {
            "evaluation.figure", "evaluation.before", "evaluation.after", "evaluation.difference", "evaluation.by"
        };
        for (int i = 0; i < heads.length; i++) {
            sheet.inlineString(row, i, words.apply(heads[i]));
            sheet.style(row, i).bold().set();
        }
        row++;
        for (Comparison one : content.comparison()) {
            sheet.inlineString(row, 0, words.apply("KeyFigure." + one.figure()));
            value(sheet, 1, one.before());
            value(sheet, 2, one.after());
            value(sheet, 3, one.difference());
            sheet.inlineString(row, 4, words.apply(one.byHand() ? "evaluation.by-hand" : "evaluation.counted"));
            row++;
        }
    }

    private void value(Worksheet sheet, int column, BigDecimal amount) {
        if (amount != null) {
            sheet.value(row, column, amount);
        }
    }
}
