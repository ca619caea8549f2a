package org.jiuzhu.payment;

import static org.jiuzhu.payment.PaymentFixtures.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jiuzhu.shared.Fen;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class WritingThePaymentSheetTest {
    static final String RARE = "\uD842\uDFB7";

    @Test
    void every_heading_of_the_form_stands_in_its_column() throws Exception {
        Map<String, Element> cells = cells(sheetOf());

        IntStream.rangeClosed(1, PaymentSheet.COLUMNS)
                .forEach(column -> assertEquals(SheetText.of("column." + column), text(cells, column(column) + "2")));
    }

    @Test
    void money_is_a_number_and_identity_and_account_are_text() throws Exception {
        Map<String, Element> cells = cells(sheetOf(line(1, "Zhao", Fen.ofYuan(402), Fen.ZERO)));

        assertEquals("n", cells.get("L3").getAttribute("t"));
        assertEquals("402.00", text(cells, "L3"));
        assertEquals("inlineStr", cells.get("H3").getAttribute("t"));
        assertEquals("230382196001010011", text(cells, "H3"));
        assertEquals("6210000000000000001", text(cells, "S3"));
    }

    @Test
    void the_totals_are_those_of_the_lines() throws Exception {
        Map<String, Element> cells =
                cells(sheetOf(line(1, "Zhao", Fen.ofYuan(402), Fen.ZERO), line(2, "Zhao", Fen.ZERO, Fen.of(30_050))));

        assertEquals("402.00", text(cells, "L5"));
        assertEquals("300.50", text(cells, "O5"));
        assertEquals("702.50", text(cells, "P5"));
    }

    @Test
    void a_name_that_looks_like_a_formula_stays_a_name() throws Exception {
        String xml =
                sheetOf(line(1, "=HYPERLINK(\"x\")", Fen.ofYuan(1), Fen.ZERO), line(2, "+1", Fen.ofYuan(1), Fen.ZERO));

        assertFalse(xml.contains("<f>"));
        assertEquals("=HYPERLINK(\"x\")", text(cells(xml), "G3"));
        assertEquals("+1", text(cells(xml), "G4"));
    }

    @Test
    void a_rare_character_comes_through() throws Exception {
        assertEquals(RARE, text(cells(sheetOf(line(1, RARE, Fen.ofYuan(1), Fen.ZERO))), "G3"));
    }

    @Test
    void a_list_without_lines_is_a_sheet_with_a_total_of_nothing() throws Exception {
        assertEquals("0.00", text(cells(sheetOf()), "P3"));
    }

    @Test
    void ten_thousand_lines_are_written_page_by_page() throws Exception {
        PaymentRow[] lines = IntStream.rangeClosed(1, 10_000)
                .mapToObj(number -> line(number, "Zhao", Fen.ofYuan(1), Fen.ZERO))
                .toArray(PaymentRow[]::new);

        assertTrue(sheetOf(lines).contains("10000.00"));
    }

    @Test
    void as_csv_it_has_the_same_columns_and_no_formula() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PaymentCsv csv = new PaymentCsv(head(2), out);
        csv.add(List.of(line(1, "=1+1", Fen.ofYuan(402), Fen.ZERO), line(2, RARE, Fen.ZERO, Fen.of(30_050))));
        csv.finish();

        List<String> rows =
                out.toString(StandardCharsets.UTF_8).substring(1).lines().toList();
        assertEquals(4, rows.size());
        rows.forEach(row -> assertEquals(PaymentSheet.COLUMNS, row.split(",", -1).length));
        assertTrue(rows.get(0).startsWith(SheetText.of("column.1") + "," + SheetText.of("column.2")));
        assertEquals("'=1+1", rows.get(1).split(",")[6]);
        assertEquals("230382196001010011", rows.get(1).split(",")[7]);
        assertEquals(RARE, rows.get(2).split(",")[6]);
        assertEquals("702.50", rows.get(3).split(",", -1)[15]);
    }

    private static String sheetOf(PaymentRow... lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PaymentSheet sheet = new PaymentSheet(head(lines.length), out);
        for (int first = 0; first < lines.length; first += PaymentLines.PAGE) {
            sheet.add(List.of(lines).subList(first, Math.min(lines.length, first + PaymentLines.PAGE)));
        }
        sheet.finish();
        return sheetXml(out.toByteArray());
    }

    private static ListHead head(int lines) {
        ListHead.Hand made = new ListHead.Hand("clerk", NOON);
        return new ListHead(
                1,
                TOWNSHIP,
                "township",
                NOVEMBER,
                ListState.COMPUTED,
                lines,
                lines,
                Fen.ZERO,
                made,
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                true);
    }

    /** By the directory of the archive: a reader that only streams cannot read the sizes that fastexcel writes. */
    private static String sheetXml(byte[] workbook) throws IOException {
        Path file = Files.createTempFile("sheet", ".xlsx");
        try {
            Files.write(file, workbook);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                byte[] sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))
                        .readAllBytes();
                return new String(sheet, StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static Map<String, Element> cells(String xml) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        NodeList found = document.getElementsByTagName("c");
        Map<String, Element> cells = new HashMap<>();
        for (int i = 0; i < found.getLength(); i++) {
            Element cell = (Element) found.item(i);
            cells.put(cell.getAttribute("r"), cell);
        }
        return cells;
    }

    private static String text(Map<String, Element> cells, String at) {
        return cells.get(at).getTextContent();
    }

    private static String column(int number) {
        return String.valueOf((char) ('A' + number - 1));
    }
}
