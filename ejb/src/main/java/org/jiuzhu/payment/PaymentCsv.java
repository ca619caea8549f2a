package org.jiuzhu.payment;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.sheets.PlainCell;

/**
 * 资金发放明细表 as CSV in UTF-8, for other programs: the headings of the form, a row for each line, the total last. What
 * a spreadsheet would take for a formula is given an apostrophe before it.
 */
class PaymentCsv {
    private static final int SUM_COLUMN = 15;

    private final ListHead list;
    private final CSVPrinter printer;
    private Fen sum = Fen.ZERO;

    PaymentCsv(ListHead list, OutputStream out) {
        this.list = list;
        try {
            BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            writer.write('\ufeff');
            printer = new CSVPrinter(writer, CSVFormat.EXCEL);
            print(IntStream.rangeClosed(1, PaymentSheet.COLUMNS)
                    .mapToObj(column -> SheetText.of("column." + column))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a page of lines and lets it go. */
    void add(List<PaymentRow> lines) {
        lines.forEach(this::line);
        flush();
    }

    private void line(PaymentRow line) {
        sum = sum.plus(line.payable());
        print(List.of(
                Integer.toString(line.sequence()),
                SheetText.month(line.entitlementMonth()),
                list.townshipName(),
                line.villageName(),
                SheetText.of("kind." + line.matter() + "." + line.registration()),
                line.certificateNumber(),
                PlainCell.of(line.headName()),
                line.identityNumber(),
                Integer.toString(line.householdPersons()),
                Integer.toString(line.persons()),
                SheetText.of("manner." + line.matter()),
                line.monthly().toString(),
                line.supplement().toString(),
                line.care().toString(),
                line.backPay().toString(),
                line.payable().toString(),
                PlainCell.of(line.bank()),
                PlainCell.of(line.accountHolder()),
                line.accountNumber(),
                SheetText.of("change." + line.changeMark()),
                PlainCell.of(line.remark()),
                ""));
    }

    /** The total; then the file is complete. */
    void finish() {
        List<String> total = new ArrayList<>(Collections.nCopies(PaymentSheet.COLUMNS, ""));
        total.set(0, SheetText.of("total"));
        total.set(SUM_COLUMN, sum.toString());
        print(total);
        flush();
    }

    private void print(List<String> cells) {
        try {
            printer.printRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void flush() {
        try {
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
