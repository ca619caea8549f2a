package org.jiuzhu.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that everyone reads, beside the register of what they must not say. */
class ReadingPublicPagesIT {
    private static final URI SERVER = URI.create(System.getProperty("jiuzhu.url"));
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int MOST_STATEMENTS = 3;

    private Tables tables;

    @BeforeEach
    void open() throws SQLException {
        tables = new Tables();
    }

    @AfterEach
    void close() throws SQLException {
        tables.close();
    }

    /** Every village with a notice or a benefit, and each kind of sheet. */
    @Test
    void no_page_of_a_village_says_who_its_people_are() throws Exception {
        List<String> villages = tables
                .rows("select distinct village_code as code from benefit union"
                        + " select village_code from publicity_notice where ended_at is null")
                .stream()
                .map(row -> row.get("code"))
                .toList();
        List<String> said = new ArrayList<>();
        int lines = 0;

        for (String village : villages) {
            String pages = pagesOf(village);
            lines += pages.split("<td>").length - 1;
            for (String secret : secretsOf(village)) {
                if (pages.contains(secret)) {
                    said.add(village + " says " + secret);
                }
            }
        }

        assertTrue(lines > 5, "the boards are empty");
        assertEquals(List.of(), said);
    }

    private static String pagesOf(String village) throws Exception {
        StringBuilder pages = new StringBuilder();
        for (String sheet : List.of("NOTICE", "ANNOUNCEMENT", "LONG_TERM")) {
            pages.append(read("/public/index.xhtml?area=" + village + "&sheet=" + sheet)
                    .body());
        }
        return pages.toString();
    }

    /** Whole names, numbers, telephones, addresses and accounts of all who live or lived there. */
    private TreeSet<String> secretsOf(String village) throws SQLException {
        TreeSet<String> secrets = new TreeSet<>();
        for (Map<String, String> row :
                tables.rows("select p.name, p.identity_number, h.phone, h.address, h.account_number"
                        + " from household h join household_member m on m.household_id = h.id"
                        + " join person p on p.id = m.person_id where h.village_code = '" + village + "'")) {
            secrets.addAll(row.values());
        }
        secrets.removeIf(secret -> secret == null || secret.isBlank());
        return secrets;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/public/index.xhtml",
                "/public/index.xhtml?area=230382201",
                "/public/index.xhtml?area=230382201207",
                "/public/index.xhtml?area=230382201207&sheet=ANNOUNCEMENT",
                "/public/index.xhtml?area=230382201207&sheet=LONG_TERM",
                "/public/objection.xhtml?notice=1",
                "/public/progress.xhtml",
                "/public/policies.xhtml",
                "/public/policies.xhtml?words=%25&matter=DIBAO&after=1"
            })
    void a_page_makes_no_session_is_not_for_robots_and_asks_little(String path) throws Exception {
        HttpResponse<String> page = read(path);
        long asked = fewestAsked(path);

        assertEquals(List.of(), page.headers().allValues("Set-Cookie"));
        assertTrue(page.headers().firstValue("X-Robots-Tag").orElse("").contains("noindex"));
        assertTrue(page.body().contains("<meta name=\"robots\" content=\"noindex"));
        assertTrue(asked <= MOST_STATEMENTS, path + " asks " + asked);
    }

    @Test
    void robots_are_told_at_the_door() throws Exception {
        assertTrue(read("/robots.txt").body().contains("Disallow: /"));
    }

    @Test
    void a_page_asked_for_nonsense_says_nothing_of_the_server() throws Exception {
        for (String path : List.of(
                "/public/index.xhtml?area=%27%20or%201=1",
                "/public/index.xhtml?after=x",
                "/public/objection.xhtml?notice=-1",
                "/public/policies.xhtml?after=x&matter=NONE",
                "/public/policy.xhtml?id=x",
                "/public/policy.xhtml?id=999999999",
                "/public/policy.pdf?id=999999999",
                "/public/policy.txt?id=%27")) {
            HttpResponse<String> page = send(path);

            assertTrue(List.of(200, 404).contains(page.statusCode()), path + page.statusCode());
            assertFalse(page.body().matches("(?s).*(\\bat org\\.|SQL|eclipse).*"), path);
        }
    }

    /** Whatever the timer asks meanwhile is not the page's. */
    private long fewestAsked(String path) throws Exception {
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long before = asked();
            read(path);
            fewest = Math.min(fewest, asked() - before);
        }
        return fewest;
    }

    private long asked() throws SQLException {
        return Long.parseLong(tables.rows("show global status like 'Com_select'").get(0).values().stream()
                .filter(value -> value.matches("\\d+"))
                .findFirst()
                .orElseThrow());
    }

    private static HttpResponse<String> read(String path) throws IOException, InterruptedException {
        HttpResponse<String> page = send(path);
        assertEquals(200, page.statusCode(), path);
        return page;
    }

    private static HttpResponse<String> send(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(SERVER.resolve(path)).build(), BodyHandlers.ofString());
    }
}
