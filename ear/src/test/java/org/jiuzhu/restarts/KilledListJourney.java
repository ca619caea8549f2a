package org.jiuzhu.restarts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.jiuzhu.harness.Servers;
import org.junit.jupiter.api.Test;

/** The server dies while a list is computed; after it came again the list has the same lines as without that. */
class KilledListJourney {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration A_WHILE = Duration.ofSeconds(25);
    private static final String LIUMAO = "230382200";
    private static final long SEED = Long.getLong("jiuzhu.kill.seed", System.nanoTime());

    @Test
    void a_list_whose_server_dies_has_the_same_lines_in_the_end() throws Exception {
        System.out.println("jiuzhu.kill.seed=" + SEED);
        Random chance = new Random(SEED);
        long list = openList();
        assertTrue(list > 0, "there is a list that is open");
        String villages = "select code from area where parent_code = '" + LIUMAO + "' order by code limit ";
        compute(list);
        awaitComputed(list);
        String whole = lines(list);
        Servers.kill();
        // As if it had died behind some village: what was committed is there, the rest is not.
        int done = chance.nextInt(4);
        run("delete from payment_line where list_id = " + list + " and village_code not in (select code from ("
                + villages + done + ") some)");
        run("update monthly_list set state = 'COMPUTING', done_village = (select max(code) from (" + villages + done
                + ") some), line_count = (select count(*) from payment_line where list_id = " + list
                + ") where id = " + list);
        Servers.restart();
        awaitComputed(list);
        assertEquals(whole, lines(list), "begun again behind " + done + " villages");

        compute(list);
        Thread.sleep(chance.nextInt((int) A_WHILE.toMillis()));
        Servers.kill();
        Servers.restart();
        awaitComputed(list);
        assertEquals(whole, lines(list), "killed at any moment");
    }

    /** The newest that is open; where another test took it away, the month's that follows the last, as a clerk asks for it. */
    private static long openList() throws SQLException {
        String open = "select coalesce(max(id), 0) from monthly_list where township_code = '" + LIUMAO
                + "' and state in ('COMPUTING', 'COMPUTED', 'CHECKED')";
        if (count(open) == 0) {
            run("insert into monthly_list (township_code, list_month, state, made_by, made_at, line_count, total_fen,"
                    + " advanced_at) select '" + LIUMAO + "', case when mod(max(list_month), 100) = 12"
                    + " then max(list_month) + 89 else max(list_month) + 1 end, 'COMPUTING', 'liumao-clerk', now(), 0, 0,"
                    + " now() - interval 1 day from monthly_list where township_code = '" + LIUMAO + "'");
        }
        return count(open);
    }

    /** As the clerk's command leaves it: empty and to be computed; the watch takes it up. */
    private static void compute(long list) throws SQLException {
        run("delete from payment_line where list_id = " + list);
        run("update monthly_list set state = 'COMPUTING', done_village = null, line_count = 0, total_fen = 0,"
                + " checked_by = null, checked_at = null, advanced_at = advanced_at - interval 1 day where id = "
                + list);
    }

    private static void awaitComputed(long list) throws Exception {
        Instant last = Instant.now().plus(PATIENCE);
        while (count("select count(*) from monthly_list where state = 'COMPUTED' and id = " + list) == 0) {
            assertTrue(Instant.now().isBefore(last), "the list " + list + " is computed");
            Thread.sleep(500);
        }
    }

    /** Every line in order, and what the head says of them. */
    private static String lines(long list) throws SQLException {
        return text("select concat(l.line_count, ' ', l.total_fen, ' ', (select sha2(group_concat(concat_ws('|',"
                + " p.sequence, p.benefit_id, p.kind, p.matter, p.entitlement_month, p.village_code,"
                + " p.certificate_number, p.head_name, p.monthly_fen, p.supplement_fen, p.care_fen, p.back_pay_fen,"
                + " p.payable_fen, p.account_number, p.change_mark, p.remark, p.decision_number)"
                + " order by p.sequence separator '\\n'), 256) from payment_line p where p.list_id = l.id))"
                + " from monthly_list l where l.id = " + list);
    }

    private static long count(String sql) throws SQLException {
        try (Connection database = database();
                ResultSet row = database.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
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
