package org.jiuzhu.payment;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jiuzhu.shared.Fen;

/**
 * 资金发放明细表 as a workbook, written page by page. Every text is an inline string and never a formula, whatever it
 * begins with; identity and account numbers carry the text format, so that no program rounds them.
 */
class PaymentSheet {
    static final int COLUMNS = 22;

    private static final int HEADINGS = 1;
    private static final int FIRST_LINE = 2;
    private static final int FIRST_MONEY = 11;
    private static final int LAST_MONEY = 15;
    private static final int LAST_TEXT_BEFORE_MONEY = 7;
    private static final String MONEY = "#,##0.00";
    private static final String TEXT = "@";
    private static final int[] WIDTHS = {
        6, 12, 12, 14, 10, 20, 14, 21, 9, 9, 9, 12, 12, 12, 14, 12, 20, 14, 24, 9, 20, 10
    };

    private final ListHead list;
    private final Workbook workbook;
    private final Worksheet sheet;
    private final SheetSum sum = new SheetSum();
    private int row = FIRST_LINE;

    PaymentSheet(ListHead list, OutputStream out) {
        this.list = list;
        workbook = new Workbook(out, "Jiuzhu", "1.0");
        sheet = workbook.newWorksheet(list.month().toString());
        sheet.freezePane(0, FIRST_LINE);
        printing();
        title();
        for (int column = 0; column < COLUMNS; column++) {
            sheet.width(column, WIDTHS[column]);
            sheet.inlineString(HEADINGS, column, SheetText.of("column." + (column + 1)));
        }
        sheet.range(HEADINGS, 0, HEADINGS, COLUMNS - 1)
                .style()
                .bold()
                .wrapText(true)
                .borderStyle("thin")
                .set();
    }

    /** Adds a page of lines and lets it go. */
    void add(List<PaymentRow> lines) {
        int first = row;
        lines.forEach(this::line);
        int last = row - 1;
        sheet.range(first, 5, last, LAST_TEXT_BEFORE_MONEY).style().format(TEXT).set();
        sheet.range(first, FIRST_MONEY, last, LAST_MONEY).style().format(MONEY).set();
        sheet.range(first, 18, last, 18).style().format(TEXT).set();
        flush();
    }

    /** Totals and signatures; then the workbook is complete. */
    void finish() {
        sheet.inlineString(row, 0, SheetText.of("total"));
        money(row, sum.monthly, sum.supplement, sum.care, sum.backPay, sum.payable);
        sheet.range(row, 0, row, COLUMNS - 1).style().bold().format(MONEY).set();
        foot(row + 2);
        try {
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A4 lying, all columns on one page's width, the headings on every page. */
    private void printing() {
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0, HEADINGS);
    }

    private void title() {
        String title = SheetText.of(
                "title",
                list.townshipName(),
                list.month().getYear(),
                list.month().getMonthValue());
        sheet.inlineString(0, 0, title);
        sheet.range(0, 0, 0, COLUMNS - 1).merge();
        sheet.style(0, 0).bold().fontSize(16).horizontalAlignment("center").set();
    }

    private void line(PaymentRow line) {
        sheet.value(row, 0, line.sequence());
        texts(
                1,
                SheetText.month(line.entitlementMonth()),
                list.townshipName(),
                line.villageName(),
                SheetText.of("kind." + line.matter() + "." + line.registration()),
                line.certificateNumber(),
                line.headName(),
                line.identityNumber());
        sheet.value(row, 8, line.householdPersons());
        sheet.value(row, 9, line.persons());
        texts(10, SheetText.of("manner." + line.matter()));
        money(row, line.monthly(), line.supplement(), line.care(), line.backPay(), line.payable());
        texts(16, line.bank(), line.accountHolder(), line.accountNumber());
        texts(19, SheetText.of("change." + line.changeMark()), line.remark(), "");
        sum.add(line);
        row++;
    }

    private void foot(int at) {
        ListHead.Hand signed = list.signed();
        sheet.inlineString(at, 0, SheetText.of("maker", list.made().name()));
        sheet.inlineString(at, 5, SheetText.of("reviewer"));
        sheet.inlineString(at, 10, SheetText.of("head", signed == null ? "" : signed.name()));
        sheet.inlineString(at, 15, SheetText.of("date", signed == null ? "" : day(signed.at())));
        sheet.inlineString(at, 18, SheetText.of("seal"));
    }

    private static String day(LocalDateTime at) {
        return at.toLocalDate().toString();
    }

    private void texts(int firstColumn, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                sheet.inlineString(row, firstColumn + i, texts[i]);
            }
        }
    }

    private void money(int at, Fen... amounts) {
        for (int i = 0; i < amounts.length; i++) {
            sheet.value(at, FIRST_MONEY + i, amounts[i].yuan());
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the columns of money come to. */
    private static final class SheetSum {
        private Fen monthly = Fen.ZERO;
        private Fen supplement = Fen.ZERO;
        private Fen care = Fen.ZERO;
        private Fen backPay = Fen.ZERO;
        private Fen payable = Fen.ZERO;

        void add(PaymentRow line) {
            monthly = monthly.plus(line.monthly());
            supplement = supplement.plus(line.supplement());
            care = care.plus(line.care());
            backPay = backPay.plus(line.backPay());
            payable = payable.plus(line.payable());
        }
    }
}
