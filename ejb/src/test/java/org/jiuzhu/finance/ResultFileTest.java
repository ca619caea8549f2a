package org.jiuzhu.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jiuzhu.shared.Refusal;
import org.junit.jupiter.api.Test;

/** What may be wrong about an answer of the bank, and that it is told. */
class ResultFileTest {
    private static final String HEADINGS = "批次号,序号,账号,户名,证件号,金额,摘要,区划,结果码,原因,入账日期";
    private static final String FIRST = "202612-01,1,6200000000000000018,张示,1,500.00,x,y,00,,2026-12-10";
    private static final String SECOND = "202612-01,2,6200000000000000026,李示,2,301.50,x,y,01,户名不符,";
    private static final String LAST = "合计,2,,,,801.50,,,,,";

    @Test
    void a_whole_file_is_read_row_by_row() {
        List<ResultCheck.Read> rows = read(utf8(HEADINGS, FIRST, SECOND, LAST));

        assertEquals(2, rows.size());
        assertEquals(Outcome.PAID, rows.get(0).outcome());
        assertEquals(LocalDate.of(2026, 12, 10), rows.get(0).paidOn());
        assertEquals(Outcome.RETURNED, rows.get(1).outcome());
        assertEquals(BankReason.NAME, rows.get(1).reason());
        assertEquals(30_150, rows.get(1).amount().value());
        assertNull(rows.get(1).fault());
    }

    @Test
    void gbk_is_known_from_utf8_and_a_mark_before_it_is_no_part_of_it() {
        byte[] gbk = String.join("\r\n", HEADINGS, FIRST, SECOND, LAST).getBytes(Charset.forName("GBK"));

        assertEquals("李示", read(gbk).get(1).row().cell("holder"));
        assertEquals(2, read(utf8("\ufeff" + HEADINGS, FIRST, SECOND, LAST)).size());
    }

    @Test
    void a_truncated_file_is_refused_whole() {
        refused("finance.result-truncated", utf8(HEADINGS, FIRST, SECOND));
        refused("finance.result-count", utf8(HEADINGS, FIRST, "合计,2,,,,500.00,,,,,"));
        refused("finance.result-sum", utf8(HEADINGS, FIRST, SECOND, "合计,2,,,,801.49,,,,,"));
        refused("finance.result-after-last", utf8(HEADINGS, FIRST, SECOND, LAST, FIRST));
        refused("finance.result-empty", utf8(HEADINGS, "合计,0,,,,0.00,,,,,"));
        refused("finance.result-empty", new byte[0]);
    }

    @Test
    void a_file_of_another_month_or_another_layout_is_refused_whole() {
        refused("finance.result-other-batch", utf8(HEADINGS, FIRST.replace("202612", "202611"), SECOND, LAST));
        refused("finance.result-headings", utf8(FIRST, SECOND, LAST));
        refused("finance.result-encoding", new byte[] {(byte) 0xff, (byte) 0xff, (byte) 0x81, (byte) 0xff});
        refused("finance.result-unreadable", new byte[] {'P', 'K', 3, 4, 0, 0, 0});
    }

    @Test
    void what_is_wrong_about_a_row_stands_with_it() {
        assertEquals(RowFault.BATCH, second(SECOND.replace("202612-01", "202612-02")));
        assertEquals(RowFault.SEQUENCE, second(SECOND.replace("-01,2,", "-01,zwei,")));
        assertEquals(RowFault.AMOUNT, second(SECOND.replace("301.50", "301.505")));
        assertEquals(RowFault.AMOUNT, second(SECOND.replace("301.50", "-301.50")));
        assertEquals(RowFault.CODE, second(SECOND.replace(",01,", ",77,")));
        assertEquals(RowFault.FORMULA, second(SECOND.replace("李示", "=HYPERLINK(1)")));
        assertEquals(RowFault.DAY, second(SECOND.replace(",01,户名不符,", ",00,,2026-13-01")));
        assertEquals(RowFault.DAY, second(SECOND.replace(",01,户名不符,", ",00,,2026-11-30")));
        assertEquals(RowFault.DAY, second(SECOND.replace(",01,户名不符,", ",00,,2026-12-21")));
    }

    @Test
    void a_workbook_is_read_like_text_and_its_formulas_are_told() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(out, "bank", "1.0");
        Worksheet sheet = workbook.newWorksheet("1");
        put(sheet, 0, HEADINGS);
        put(sheet, 1, FIRST);
        put(sheet, 2, SECOND);
        sheet.formula(2, 3, "CONCATENATE(\"a\",\"b\")");
        put(sheet, 3, LAST);
        workbook.finish();

        List<ResultCheck.Read> rows = read(out.toByteArray());

        assertNull(rows.get(0).fault());
        assertEquals(RowFault.FORMULA, rows.get(1).fault());
    }

    @Test
    void numbers_and_days_of_a_workbook_are_what_was_typed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(out, "bank", "1.0");
        Worksheet sheet = workbook.newWorksheet("1");
        put(sheet, 0, HEADINGS);
        put(sheet, 1, FIRST);
        sheet.value(1, 1, 1);
        sheet.value(1, 5, 1877.1);
        sheet.value(1, 10, 46366);
        put(sheet, 2, "合计,1,,,,1877.10,,,,,");
        workbook.finish();

        ResultCheck.Read row = read(out.toByteArray()).get(0);

        assertNull(row.fault());
        assertEquals(187_710, row.amount().value());
        assertEquals(LocalDate.of(2026, 12, 10), row.paidOn());
    }

    private static void put(Worksheet sheet, int row, String line) {
        String[] cells = line.split(",", -1);
        for (int column = 0; column < cells.length; column++) {
            sheet.value(row, column, cells[column]);
        }
    }

    private static RowFault second(String line) {
        return read(utf8(HEADINGS, FIRST, line, LAST), false).get(1).fault();
    }

    private static void refused(String reason, byte[] file) {
        assertEquals(reason, assertThrows(Refusal.class, () -> read(file)).reason());
    }

    private static List<ResultCheck.Read> read(byte[] file) {
        return read(file, true);
    }

    private static List<ResultCheck.Read> read(byte[] file, boolean whole) {
        ResultCheck check = new ResultCheck("202612-01", LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 20));
        List<ResultCheck.Read> rows = new ArrayList<>();
        ResultReader.read(file, row -> {
            ResultCheck.Read read = check.read(row);
            if (read != null) {
                rows.add(read);
            }
        });
        if (whole) {
            check.requireWhole();
        }
        return rows;
    }

    private static byte[] utf8(String... lines) {
        return String.join("\r\n", Arrays.asList(lines)).getBytes(StandardCharsets.UTF_8);
    }
}
