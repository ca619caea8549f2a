package org.jiuzhu.payment;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jiuzhu.shared.Fen;

/** 动态管理变化表 as a workbook, written page by page; every text is an inline string and never a formula. */
class ChangeSheet {
    static final int COLUMNS = 18;

    private static final int HEADINGS = 1;
    private static final int FIRST_LINE = 2;
    private static final String MONEY = "#,##0.00";
    private static final int[] WIDTHS = {6, 12, 22, 10, 14, 21, 10, 16, 8, 12, 8, 12, 12, 30, 12, 24, 12, 24};

    private final ListHead list;
    private final Workbook workbook;
    private final Worksheet sheet;
    private Fen before = Fen.ZERO;
    private Fen after = Fen.ZERO;
    private int row = FIRST_LINE;

    ChangeSheet(ListHead list, OutputStream out) {
        this.list = list;
        workbook = new Workbook(out, "Jiuzhu", "1.0");
        sheet = workbook.newWorksheet(list.month().toString());
        sheet.freezePane(0, FIRST_LINE);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0, HEADINGS);
        String title = SheetText.of(
                "changes.title",
                list.townshipName(),
                list.month().getYear(),
                list.month().getMonthValue());
        sheet.inlineString(0, 0, title);
        sheet.range(0, 0, 0, COLUMNS - 1).merge();
        sheet.style(0, 0).bold().fontSize(16).horizontalAlignment("center").set();
        for (int column = 0; column < COLUMNS; column++) {
            sheet.width(column, WIDTHS[column]);
            sheet.inlineString(HEADINGS, column, SheetText.of("changes.column." + (column + 1)));
        }
        sheet.range(HEADINGS, 0, HEADINGS, COLUMNS - 1)
                .style()
                .bold()
                .wrapText(true)
                .borderStyle("thin")
                .set();
    }

    /** Adds a page of changes and lets it go. */
    void add(List<ChangeRow> changes) {
        changes.forEach(this::line);
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(ChangeRow change) {
        sheet.value(row, 0, row - HEADINGS);
        text(1, SheetText.month(list.month()));
        text(2, list.townshipName() + change.villageName());
        text(3, SheetText.of("kind." + change.matter() + "." + change.registration()));
        text(4, change.headName());
        text(5, change.identityNumber());
        text(6, SheetText.of("changed." + change.kind()));
        text(7, change.reason().isEmpty() ? "" : SheetText.of("reason." + change.reason()));
        sheet.value(row, 8, change.beforePersons());
        money(9, change.before());
        sheet.value(row, 10, change.afterPersons());
        money(11, change.after());
        text(12, change.effective() == null ? "" : SheetText.month(change.effective()));
        text(13, change.members());
        text(14, Objects.toString(change.diedOn(), ""));
        text(15, change.noticeNumber() + (change.toldOn() == null ? "" : " " + change.toldOn()));
        text(16, SheetText.of("changes.hands", change.proposer(), change.decider()));
        text(17, change.remark());
        before = before.plus(change.before());
        after = after.plus(change.after());
        row++;
    }

    private void text(int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, text);
            sheet.style(row, column).format("@").set();
        }
    }

    private void money(int column, Fen amount) {
        sheet.value(row, column, amount.yuan());
        sheet.style(row, column).format(MONEY).set();
    }

    /** Totals; then the workbook is complete. */
    void finish() {
        sheet.inlineString(row, 0, SheetText.of("total"));
        money(9, before);
        money(11, after);
        sheet.range(row, 0, row, COLUMNS - 1).style().bold().set();
        try {
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
