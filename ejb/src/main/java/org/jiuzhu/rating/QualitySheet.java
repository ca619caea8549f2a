package org.jiuzhu.rating;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** 服务质量 as a workbook: a row for a township and matter; figures are numbers, shares are percent. */
public class QualitySheet {
    private static final int FIRST_COLUMNS = 2;
    private static final int WIDE = 14;
    private static final int NARROW = 10;

    private final Words words;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;
    private int column;

    /** The headings of the columns, what all together is called, and how a constant is said. */
    public record Words(List<String> headings, String all, Function<Enum<?>, String> label) {}

    QualitySheet(Words words, OutputStream out) {
        this.words = words;
        workbook = new Workbook(out, "Jiuzhu", "1.0");
        sheet = workbook.newWorksheet("1");
        sheet.freezePane(FIRST_COLUMNS, 1);
        for (int heading = 0; heading < words.headings().size(); heading++) {
            sheet.width(heading, heading < FIRST_COLUMNS ? WIDE : NARROW);
            sheet.inlineString(0, heading, words.headings().get(heading));
        }
        sheet.range(0, 0, 0, words.headings().size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .set();
    }

    void write(Stream<QualityRow> rows) {
        rows.forEach(this::line);
        try {
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(QualityRow one) {
        row++;
        column = 0;
        text(one.townshipName().isEmpty() ? words.all() : one.townshipName());
        text(one.matter() == null ? words.all() : words.label().apply(one.matter()));
        handling(one.handling());
        ratings(one.ratings());
        number(one.objections().received());
        number(one.objections().upheld());
    }

    private void handling(HandlingFigures figures) {
        number(figures.accepted());
        number(figures.decided());
        number(figures.inTime());
        tenths(figures.inTimePermille());
        tenths(figures.averageTenths());
        number(figures.ninetieth());
        number(figures.overdue());
    }

    private void ratings(RatingFigures figures) {
        number(figures.rated());
        number(figures.best());
        number(figures.good());
        number(figures.fair());
        number(figures.poor());
        number(figures.worst());
        tenths(figures.satisfiedPermille());
        number(figures.bad());
        number(figures.fedBack());
    }

    private void text(String text) {
        sheet.inlineString(row, column++, text);
    }

    private void number(Integer figure) {
        if (figure != null) {
            sheet.value(row, column, figure);
        }
        column++;
    }

    private void tenths(Integer figure) {
        if (figure != null) {
            sheet.value(row, column, BigDecimal.valueOf(figure, 1));
        }
        column++;
    }
}
