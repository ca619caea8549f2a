package org.jiuzhu.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jiuzhu.shared.IdentityNumber;
import org.jiuzhu.shared.Refusal;
import org.junit.jupiter.api.Test;

/** Lists of the dead as departments send them, and what is wrong with their rows. */
class ReadingListsOfTheDeadTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String HEAD = ReviewWords.headings("death.name").get(0) + ","
            + ReviewWords.headings("death.number").get(0) + ","
            + ReviewWords.headings("death.day").get(0) + "\n";
    private static final String LI = number("23038219500101001");
    private static final String ZHAO = number("23038219480303002");

    @Test
    void a_right_row_has_no_fault() {
        List<DeathRow> rows = csv(HEAD + "Li," + LI + ",2026-11-03\n");

        assertNull(rows.get(0).fault());
        assertEquals(LocalDate.of(2026, 11, 3), rows.get(0).diedOn());
    }

    @Test
    void a_day_may_be_written_as_people_and_sheets_write_it() {
        for (String day :
                List.of("2026-11-03", "2026/11/3", "20261103", "2026.11.03", "46329", "2026-11-03 08:30:00")) {
            assertEquals(LocalDate.of(2026, 11, 3), DeathRow.day(day), day);
        }
        assertNull(DeathRow.day("2026-02-30"));
        assertNull(DeathRow.day("last week"));
    }

    @Test
    void each_wrong_row_says_what_is_wrong() {
        List<DeathRow> rows = csv(HEAD + "," + LI + ",2026-11-03\nLi,123,2026-11-03\nLi," + LI + ",2027-01-01\nLi," + LI
                + ",1949-12-31\nLi," + LI + ",2026-11-03\nLi," + LI + ",2026-11-03\n");

        assertEquals(
                List.of("death.name", "identity.form", "death.day", "death.day", "right", "death.repeated"),
                rows.stream().map(row -> row.isRight() ? "right" : row.fault()).toList());
    }

    @Test
    void a_list_in_the_old_encoding_with_quotes_and_other_columns_is_read() {
        String text =
                "a title\n\"no.\"," + HEAD + "1,\"L\"\"i\"," + LI + ",2026-11-03\r\n\r\n2,Zhao," + ZHAO + ",2026-11-04";

        List<DeathRow> rows = DeathSheet.read("dead.CSV", text.getBytes(Charset.forName("GB18030")), TODAY);

        assertEquals(2, rows.size());
        assertEquals("L\"i", rows.get(0).name());
        assertEquals(3, rows.get(0).sheetRow());
        assertEquals(ZHAO, rows.get(1).number());
    }

    @Test
    void a_sheet_is_read_with_its_numbers_and_days() throws IOException {
        byte[] sheet = sheet(false);

        List<DeathRow> rows = DeathSheet.read("dead.xlsx", sheet, TODAY);

        assertEquals(1, rows.size());
        assertNull(rows.get(0).fault());
        assertEquals(LocalDate.of(2026, 11, 3), rows.get(0).diedOn());
    }

    @Test
    void who_says_so_is_one_of_the_words_or_nothing() {
        String head = HEAD.strip() + "," + ReviewWords.of("death.origin") + "\n";
        List<DeathRow> rows = csv(head + "Li," + LI + ",2026-11-03," + DeathOrigin.FUNERAL.word() + "\nZhao," + ZHAO
                + ",2026-11-03,\nLi," + LI + ",2026-11-03,somebody\n");

        assertEquals(DeathOrigin.FUNERAL, rows.get(0).origin());
        assertNull(rows.get(1).origin());
        assertNull(rows.get(1).fault());
        assertEquals("death.origin", rows.get(2).fault());
    }

    @Test
    void the_template_has_the_headings_and_a_list_to_choose_from() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DeathSheet.template(out);

        assertEquals(List.of(), DeathSheet.read("template.xlsx", out.toByteArray(), TODAY));
        assertTrue(sheetXml(out.toByteArray()).contains(String.join(",", DeathOrigin.words())));
    }

    /** By the directory of the archive: a reader that only streams cannot read the sizes that fastexcel writes. */
    private static String sheetXml(byte[] workbook) throws IOException {
        Path file = Files.createTempFile("template", ".xlsx");
        try {
            Files.write(file, workbook);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return new String(
                        zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))
                                .readAllBytes(),
                        StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void a_formula_is_refused() throws IOException {
        assertEquals("import.formula", refusal("dead.xlsx", sheet(true)));
    }

    @Test
    void what_is_no_list_is_refused_with_a_reason() throws IOException {
        byte[] broken = sheet(false);

        assertEquals("import.kind", refusal("dead.pdf", new byte[] {1}));
        assertEquals("import.headings", refusal("dead.csv", "a,b,c\n1,2,3".getBytes(StandardCharsets.UTF_8)));
        assertEquals("import.unreadable", refusal("dead.xlsx", java.util.Arrays.copyOf(broken, broken.length / 3)));
        assertEquals("import.unreadable", refusal("dead.csv", (HEAD + "\"Li").getBytes(StandardCharsets.UTF_8)));
    }

    private static List<DeathRow> csv(String text) {
        return DeathSheet.read("dead.csv", text.getBytes(StandardCharsets.UTF_8), TODAY);
    }

    private static String refusal(String name, byte[] content) {
        return assertThrows(Refusal.class, () -> DeathSheet.read(name, content, TODAY))
                .reason();
    }

    private static byte[] sheet(boolean formula) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("1");
            String[] head = HEAD.strip().split(",");
            for (int i = 0; i < head.length; i++) {
                sheet.value(0, i, head[i]);
            }
            sheet.value(1, 0, "Li");
            sheet.value(1, 1, LI);
            if (formula) {
                sheet.formula(1, 2, "TODAY()");
            } else {
                sheet.value(1, 2, LocalDate.of(2026, 11, 3));
            }
        }
        return out.toByteArray();
    }

    private static String number(String digits) {
        return digits + IdentityNumber.check(digits);
    }
}
