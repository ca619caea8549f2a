package org.jiuzhu.remedy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The register as a workbook, written page by page; every text is an inline string, no formula. */
public class RemedySheet {
    private static final int[] WIDTHS = {
        22, 12, 12, 26, 26, 14, 26, 12, 16, 16, 14, 26, 12, 12, 12, 14, 12, 12, 12, 14, 12, 26, 14, 16
    };

    private final Words words;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int row = 1;
    private int column;

    /** The headings of the columns, and how a constant is said. */
    public record Words(List<String> headings, Function<Enum<?>, String> label) {}

    RemedySheet(Words words, OutputStream out) {
        this.words = words;
        workbook = new Workbook(out, "Jiuzhu", "1.0");
        sheet = workbook.newWorksheet("1");
        sheet.freezePane(0, 1);
        for (int each = 0; each < WIDTHS.length; each++) {
            sheet.width(each, WIDTHS[each]);
            sheet.inlineString(0, each, words.headings().get(each));
        }
        sheet.range(0, 0, 0, WIDTHS.length - 1).style().bold().set();
    }

    /** Adds a page of the register and lets it go. */
    void add(List<RemedyRow> remedies) {
        remedies.forEach(this::line);
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(RemedyRow one) {
        column = 0;
        text(one.number());
        label(one.kind());
        label(one.state());
        text(one.outsideNumber());
        text(one.outsideBody());
        text(one.claimantName());
        text(one.caseNumber());
        text(one.applicantName());
        text(one.townshipName());
        label(one.matter());
        label(one.attacked());
        text(one.actNumber());
        day(one.deliveredOn());
        day(one.filedOn());
        day(one.lastDay());
        label(one.timeliness());
        day(one.receivedOn());
        day(one.answerDueOn());
        day(one.answeredOn());
        label(one.outcome());
        day(one.decidedOn());
        text(one.resultNumber());
        label(one.reason());
        label(one.cause());
        row++;
    }

    void finish() {
        try {
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void text(String text) {
        sheet.inlineString(row, column++, text == null ? "" : text);
    }

    private void label(Enum<?> constant) {
        text(constant == null ? "" : words.label().apply(constant));
    }

    private void day(LocalDate day) {
        text(day == null ? "" : day.toString());
    }
}
