package org.jiuzhu.database;

import static org.junit.jupiter.api.Assertions.*;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jiuzhu.harness.Visitor;
import org.jiuzhu.harness.Workbooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the bureau of the business environment reads, held against the registers of persons and money. */
class WatchingServiceIT {
    private static final String SERVER = System.getProperty("jiuzhu.url");
    private static final String PASSWORD = "jiuzhu-2026";
    private static final int MOST_STATEMENTS = 16;

    private Tables tables;
    private Visitor business;

    @BeforeEach
    void open() throws Exception {
        tables = new Tables();
        business = new Visitor(SERVER);
        business.signIn("business", PASSWORD);
    }

    @AfterEach
    void close() throws SQLException {
        tables.close();
    }

    @Test
    void no_page_and_no_workbook_says_a_name_a_number_of_a_person_or_a_sum() throws Exception {
        String said = pages() + workbook();
        TreeSet<String> secrets = secrets();
        List<String> found = secrets.stream().filter(said::contains).toList();

        assertTrue(secrets.size() > 200, "the register is empty");
        assertTrue(said.contains("杨木乡") && said.contains("按时率"), "the pages are empty");
        assertEquals(List.of(), found);
    }

    @Test
    void it_reaches_no_rating_no_case_and_no_paper_of_a_household() throws Exception {
        String number = tables.value("select min(number) from assistance_case");
        for (String path : List.of(
                "/rating/ratings.xhtml",
                "/rating/rating.xhtml?id=1",
                "/casework/case.xhtml?number=" + number,
                "/casework/paper.pdf?kind=DECISION&number=" + number,
                "/casework/seals.xhtml",
                "/delegation/certificates.xhtml")) {
            HttpResponse<byte[]> answer = business.send(business.to(path).build());
            String body = new String(answer.body(), StandardCharsets.UTF_8);

            assertTrue(answer.statusCode() >= 400 || body.contains("没有权限"), path + " " + answer.statusCode());
        }
    }

    @Test
    void half_a_year_of_figures_asks_little() throws Exception {
        long fewest = Long.MAX_VALUE;
        YearMonth now = YearMonth.now(java.time.ZoneId.of("Asia/Shanghai"));
        String path = "/rating/quality.xhtml?range=" + now.minusMonths(3) + "_" + now.plusMonths(2);
        for (int i = 0; i < 5; i++) {
            long before = asked();
            business.read(path);
            fewest = Math.min(fewest, asked() - before);
        }

        assertTrue(fewest <= MOST_STATEMENTS, "asks " + fewest);
    }

    private static String range() {
        YearMonth now = YearMonth.now(java.time.ZoneId.of("Asia/Shanghai"));
        return now.minusMonths(12) + "_" + now.plusMonths(2);
    }

    private String pages() throws Exception {
        StringBuilder all = new StringBuilder();
        for (String by : List.of("TOWNSHIP", "MATTER", "BOTH")) {
            all.append(main("/rating/quality.xhtml?by=" + by + "&range=" + range()));
        }
        all.append(main("/rating/quality.xhtml?area=230382201&range=" + range()));
        for (String view : List.of("DECIDED", "LATE", "OVERDUE")) {
            all.append(main("/rating/cases.xhtml?view=" + view + "&range=" + range()));
        }
        return all.toString();
    }

    /** Without the frame, which names the officer. */
    private String main(String path) throws Exception {
        String page = business.read(path);
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }

    private String workbook() throws Exception {
        String range = range();
        String query = "from=" + range.substring(0, 7) + "&to=" + range.substring(8);
        byte[] file = business.send(business.to("/rating/quality.xlsx?" + query).build())
                .body();
        String text = Workbooks.text(file);
        assertTrue(text.contains("杨木乡"), "the workbook is empty");
        return text;
    }

    /** Names, identity numbers, telephones, accounts, and sums as they are written. */
    private TreeSet<String> secrets() throws SQLException {
        TreeSet<String> secrets = new TreeSet<>();
        for (Map<String, String> row : tables.rows("select p.name, p.identity_number, h.phone, h.account_number"
                + " from household h join household_member m on m.household_id = h.id"
                + " join person p on p.id = m.person_id")) {
            secrets.addAll(new ArrayList<>(row.values()));
        }
        for (Map<String, String> row : tables.rows(
                "select distinct format(monthly_fen / 100, 2) as grouped,"
                        + " cast(cast(monthly_fen / 100 as decimal(12, 2)) as char) as plain from decision where monthly_fen > 0")) {
            secrets.addAll(row.values());
        }
        secrets.removeIf(secret -> secret == null || secret.isBlank() || secret.length() < 2);
        return secrets;
    }

    private long asked() throws SQLException {
        return Long.parseLong(tables.rows("show global status like 'Com_select'").get(0).values().stream()
                .filter(value -> value.matches("\\d+"))
                .findFirst()
                .orElseThrow());
    }
}
