package org.jiuzhu.restarts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jiuzhu.harness.Servers;
import org.junit.jupiter.api.Test;

/** Notices end and overdue work is raised once, whatever happens to the server in between; nothing is lost or doubled. */
class RunningOnJourney {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Test
    void a_restart_and_a_new_deployment_lose_nothing_and_double_nothing() throws Exception {
        long first = fallDue();
        long raised = overdue();

        Servers.restart();

        awaitEnd(first);
        awaitRaised(raised);
        long second = fallDue();

        Servers.redeploy();

        awaitEnd(second);
        Servers.redeploy();
        Thread.sleep(Duration.ofSeconds(12).toMillis());
        for (long notice : List.of(first, second)) {
            assertEquals(1, endings(notice), "the notice " + notice + " ended once");
        }
        assertEquals(0, count("""
                select count(*) from (select term_id, level from escalation group by term_id, level
                having count(*) > 1) doubled"""));
        assertEquals(1, raisings(raised));
        assertEquals(0, count("""
                select count(*) from trail_entry t left join trail_entry p
                on p.case_id = t.case_id and p.sequence = t.sequence - 1
                where t.previous_hash <> coalesce(p.hash, repeat('0', 64))"""));
    }

    /** A notice that hangs, as if its last day had been yesterday; other tests let days pass, and few may be left. */
    private static long fallDue() throws SQLException {
        long notice = count("""
                select coalesce(min(n.id), 0) from publicity_notice n join assistance_case c on c.id = n.case_id
                where n.ended_at is null and c.state = 'ON_NOTICE'""");
        assertTrue(notice > 0, "there is a notice that hangs");
        change(
                "update publicity_notice set posted_on = posted_on - interval 30 day,"
                        + " ends_on = ends_on - interval 30 day where id = ?",
                notice);
        return notice;
    }

    /** Work that should have been done a month ago and that nobody has raised. */
    private static long overdue() throws SQLException {
        long term = count("""
                select min(t.term_id) from case_task t where t.waiting_for = 'US' and t.duty <> 'NOTICE'
                and not exists (select 1 from escalation e where e.term_id = t.term_id)""");
        change("update case_task set due_on = due_on - interval 60 day where term_id = ?", term);
        return term;
    }

    private static void awaitEnd(long notice) throws Exception {
        Instant last = Instant.now().plus(PATIENCE);
        while (endings(notice) == 0) {
            assertTrue(Instant.now().isBefore(last), "the notice " + notice + " ended");
            Thread.sleep(500);
        }
    }

    private static void awaitRaised(long term) throws Exception {
        Instant last = Instant.now().plus(PATIENCE);
        while (raisings(term) == 0) {
            assertTrue(Instant.now().isBefore(last), "what is overdue was raised");
            Thread.sleep(500);
        }
    }

    private static long raisings(long term) throws SQLException {
        return count("select count(*) from escalation where level = 'HEAD' and term_id = " + term);
    }

    private static long endings(long notice) throws SQLException {
        return count("""
                select count(*) from trail_entry t join publicity_notice n on n.case_id = t.case_id
                where t.step = 'END_NOTICE' and t.at >= n.ended_at and n.id = """ + notice);
    }

    private static long count(String sql) throws SQLException {
        try (Connection database = database();
                ResultSet row = database.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void change(String sql, long id) throws SQLException {
        try (Connection database = database();
                PreparedStatement update = database.prepareStatement(sql)) {
            update.setLong(1, id);
            assertEquals(1, update.executeUpdate());
        }
    }

    private static Connection database() throws SQLException {
        return DriverManager.getConnection(
                System.getProperty("jiuzhu.db.url"),
                System.getProperty("jiuzhu.db.user"),
                System.getProperty("jiuzhu.db.password"));
    }
}
