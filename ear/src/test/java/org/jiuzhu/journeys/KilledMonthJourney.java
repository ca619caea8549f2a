package org.jiuzhu.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.jiuzhu.harness.Browser;
import org.jiuzhu.harness.Servers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;

/**
 * The server dies while a list is frozen, and while the bank's answer is read: nothing half is left, and the month ends
 * with the same bytes as without that.
 */
class KilledMonthJourney {
    private static final long SEED = Long.getLong("jiuzhu.kill.seed", System.nanoTime());
    private static final int A_WHILE = 700;

    @RegisterExtension
    static final Browser browser = new Browser();

    private final Office office = new Office(browser);
    private final PayDay payDay = new PayDay(browser, office, "mishan");
    private final FundDesk funds = new FundDesk(browser, office);
    private final Random chance = new Random(SEED);

    @Test
    void freezing_and_reading_an_answer_are_whole_or_not_at_all() throws Exception {
        System.out.println("jiuzhu.kill.seed=" + SEED);
        String list = payDay.checked();
        frozenWhole(list);
        payDay.received(list);
        String request = funds.mergedToTheLastMonth();
        funds.toTheBank(request);
        Path file = funds.downloaded(".csv");
        answeredWhole(request, new BankAnswer(file, funds.today().toString()).sentBack("03"));
    }

    private void frozenWhole(String page) throws Exception {
        long list = number(page);
        payDay.step(page, "-clerk", "FREEZE", "已冻结");
        String whole = frozen(list);
        run("delete from payment_person where line_id in (select id from payment_line where list_id = " + list + ")");
        run("delete from list_sum where list_id = " + list);
        run("delete from list_change where list_id = " + list);
        String nothing = frozen(list, "null");
        run("update monthly_list set state = 'CHECKED', frozen_by = null, frozen_at = null, lines_hash = null"
                + " where id = " + list);

        browser.open(page);
        browser.click(By.cssSelector("button.act.step-FREEZE"));
        dyingAfter(() -> browser.click(By.cssSelector(".ui-confirmdialog-yes")));

        if (text("select state from monthly_list where id = " + list).equals("CHECKED")) {
            assertEquals(nothing, frozen(list, "null"));
            payDay.step(page, "-clerk", "FREEZE", "已冻结");
        }
        assertEquals(whole, frozen(list));
    }

    private void answeredWhole(String page, List<String> answer) throws Exception {
        long request = number(page);
        funds.answered(page, "answer.csv", answer, "GBK");
        browser.awaitText("有问题 0 笔");
        String whole = answered(request);
        run("delete from result_row where file_id in (select id from result_file where request_id = " + request + ")");
        run("delete from result_file where request_id = " + request);
        run("update fund_line set outcome = null, return_reason = null, paid_on = null, answered_at = null, settled = 0"
                + " where request_id = " + request);
        run("update fund_request set state = 'RELEASED', closed_at = null where id = " + request);
        String nothing = answered(request);

        funds.chosen(page, "answer.csv", answer, "GBK");
        dyingAfter(funds::read);

        if (text("select count(*) from result_file where request_id = " + request)
                .equals("0")) {
            assertEquals(nothing, answered(request));
        }
        office.signIn("finance");
        funds.answered(page, "answer.csv", answer, "GBK");
        browser.awaitText("有问题 0 笔");
        assertEquals(whole, answered(request));
    }

    /** The server dies at some moment of that deed, and comes again. */
    private void dyingAfter(Runnable deed) throws Exception {
        int wait = chance.nextInt(A_WHILE);
        CompletableFuture<Void> death = CompletableFuture.runAsync(() -> killed(wait));
        try {
            deed.run();
        } catch (WebDriverException gone) {
            // The page went with its server.
        }
        death.join();
        Servers.restart();
    }

    private static void killed(int wait) {
        try {
            Thread.sleep(wait);
            Servers.kill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String frozen(long list) throws SQLException {
        return frozen(list, "l.lines_hash");
    }

    /** Hash, persons, sums and changes of a list. */
    private static String frozen(long list, String hash) throws SQLException {
        return text("select concat_ws('/', " + hash + ", (select sha2(group_concat(x.person_id, ' ',"
                + " x.entitlement_month, ' ', x.matter, ' ', p.sequence order by x.person_id, x.entitlement_month,"
                + " x.matter), 256) from payment_person x join payment_line p on p.id = x.line_id where p.list_id ="
                + " l.id), (select group_concat(s.matter, s.households, ' ', s.amount_fen order by s.matter)"
                + " from list_sum s where s.list_id = l.id), (select group_concat(c.kind, c.households, ' ',"
                + " c.difference_fen order by c.kind) from list_change c where c.list_id = l.id))"
                + " from monthly_list l where l.id = " + list);
    }

    /** What became of every payment, and how far the request is. */
    private static String answered(long request) throws SQLException {
        return text("select concat_ws('/', r.state, (select sha2(group_concat(f.sequence, ' ', coalesce(f.outcome, ''),"
                + " ' ', coalesce(f.return_reason, ''), ' ', coalesce(f.paid_on, ''), ' ', f.settled"
                + " order by f.sequence), 256) from fund_line f where f.request_id = r.id))"
                + " from fund_request r where r.id = " + request);
    }

    private static long number(String page) {
        return Long.parseLong(page.replaceFirst(".*=", ""));
    }

    private static String text(String sql) throws SQLException {
        try (Connection database = database();
                Statement statement = database.createStatement()) {
            statement.execute("set session group_concat_max_len = 100000000");
            try (ResultSet row = statement.executeQuery(sql)) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static void run(String sql) throws SQLException {
        try (Connection database = database();
                Statement statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static Connection database() throws SQLException {
        return DriverManager.getConnection(
                System.getProperty("jiuzhu.db.url"),
                System.getProperty("jiuzhu.db.user"),
                System.getProperty("jiuzhu.db.password"));
    }
}
