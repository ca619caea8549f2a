package org.jiuzhu.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jiuzhu.shared.Sha256;
import org.jiuzhu.sheets.PlainCell;

/**
 * 银行代发文件: a line for each payment and a last one with their number and sum, by which a file that was cut short is
 * known. Written page by page; the same request gives the same lines whenever it is asked.
 */
@ApplicationScoped
class PaymentFile {
    private static final int PAGE = 1_000;
    private static final String BOM = "\ufeff";

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private FundShelf shelf;

    /** SHA-256 over the lines as the CSV has them, whatever the format: a workbook carries the hour it was written. */
    String hash(FundRequest request) {
        MessageDigest digest = Sha256.digest();
        write(request, FileFormat.CSV, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The stream is not closed. */
    void write(FundRequest request, FileFormat format, OutputStream out) {
        try {
            switch (format) {
                case CSV -> text(request, format, "csv", out);
                case BANK_TEXT -> text(request, format, "bank-text", out);
                case XLSX -> workbook(request, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void text(FundRequest request, FileFormat format, String layout, OutputStream out) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, format.charset()));
        if (format.charset().equals(StandardCharsets.UTF_8)) {
            writer.write(BOM);
        }
        CSVFormat csv = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(FinanceText.of(layout + ".separator"))
                .setRecordSeparator("\r\n")
                .get();
        List<String> columns = FinanceText.list(layout + ".columns");
        CSVPrinter printer = new CSVPrinter(writer, csv);
        if (Boolean.parseBoolean(FinanceText.of(layout + ".headings"))) {
            printer.printRecord(columns.stream()
                    .map(column -> FinanceText.of("column." + column))
                    .toList());
        }
        each(request, row -> print(printer, columns, row));
        print(printer, columns, last(request));
        printer.flush();
    }

    private static void print(CSVPrinter printer, List<String> columns, Map<String, String> row) {
        try {
            printer.printRecord(columns.stream().map(row::get).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void workbook(FundRequest request, OutputStream out) throws IOException {
        List<String> columns = FinanceText.list("csv.columns");
        Workbook workbook = new Workbook(out, "Jiuzhu", "1.0");
        Worksheet sheet = workbook.newWorksheet(request.batch());
        sheet.freezePane(0, 1);
        int[] at = {0};
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, 20);
            sheet.inlineString(0, column, FinanceText.of("column." + columns.get(column)));
            sheet.style(0, column).bold().set();
        }
        Consumer<Map<String, String>> line = row -> {
            at[0]++;
            for (int column = 0; column < columns.size(); column++) {
                sheet.inlineString(at[0], column, row.get(columns.get(column)));
                sheet.style(at[0], column).format("@").set();
            }
            flush(sheet, at[0]);
        };
        each(request, line);
        line.accept(last(request));
        workbook.finish();
    }

    private static void flush(Worksheet sheet, int row) {
        if (row % PAGE == 0) {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void each(FundRequest request, Consumer<Map<String, String>> reader) {
        List<FundLine> page = shelf.lines(request.id(), null, 0, PAGE);
        while (!page.isEmpty()) {
            page.forEach(line -> reader.accept(row(request, line)));
            int last = page.get(page.size() - 1).sequence();
            page.forEach(entities::detach);
            page = shelf.lines(request.id(), null, last, PAGE);
        }
    }

    private static Map<String, String> row(FundRequest request, FundLine line) {
        Map<String, String> row = new HashMap<>();
        row.put("batch", request.batch());
        row.put("sequence", Integer.toString(line.sequence()));
        row.put("account", line.accountNumber());
        row.put("holder", PlainCell.of(line.accountHolder()));
        row.put("identity", line.holderIdentity());
        row.put("amount", line.amount().toString());
        row.put(
                "purpose",
                FinanceText.of(
                        "purpose",
                        FinanceText.of("purpose." + line.matter()),
                        request.month().getYear(),
                        request.month().getMonthValue()));
        row.put("area", line.villageCode());
        return row;
    }

    private static Map<String, String> last(FundRequest request) {
        Map<String, String> row = new HashMap<>();
        row.put("batch", FinanceText.of("last"));
        row.put("sequence", Integer.toString(request.lineCount()));
        row.put("account", "");
        row.put("holder", "");
        row.put("identity", "");
        row.put("amount", request.total().toString());
        row.put("purpose", "");
        row.put("area", "");
        return row;
    }
}
