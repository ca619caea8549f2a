package org.jiuzhu.shared;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What is true of this installation as a whole: whether it is a demonstration, and how far its clock was moved. */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Installation {
    @Resource(lookup = "jdbc/jiuzhu")
    private DataSource database;

    private static final long FRESH_NANOS = 1_000_000_000L;

    private volatile Offset offset = new Offset(0, 0, false);

    private volatile long demonstrationSince;

    /** Days that the product's clock is ahead of the wall; 0 outside demonstrations; at most a second old. */
    public int clockOffsetDays() {
        Offset known = offset;
        if (!known.isFresh()) {
            known = new Offset(
                    number("select clock_offset_days from installation where id = 1 and demonstration = 1"),
                    System.nanoTime(),
                    true);
            offset = known;
        }
        return known.days();
    }

    /** Once true it stays true; a yes may be a second old, a no is always asked for anew. */
    public boolean isDemonstration() {
        long asked = System.nanoTime();
        if (demonstrationSince != 0 && asked - demonstrationSince < FRESH_NANOS) {
            return true;
        }
        boolean yes = number("select demonstration from installation where id = 1") == 1;
        demonstrationSince = yes ? asked : 0;
        return yes;
    }

    /**
     * Keeps a deed to demonstrations.
     *
     * @throws Refusal {@code clock.only-in-demonstration}
     */
    public void requireDemonstration() {
        if (!isDemonstration()) {
            throw new Refusal("clock.only-in-demonstration");
        }
    }

    /** Locks the installation until the transaction ends, so that two starts do not seed at once. */
    public void lock() {
        number("select id from installation where id = 1 for update");
    }

    /**
     * Moves the clock of a demonstration forward.
     *
     * @throws Refusal {@code clock.only-in-demonstration}
     */
    public void moveClock(int days) {
        int rows = update(
                "update installation set clock_offset_days = clock_offset_days + ? where id = 1 and demonstration = 1",
                days);
        offset = new Offset(0, 0, false);
        if (rows == 0) {
            throw new Refusal("clock.only-in-demonstration");
        }
    }

    /** Marks an empty installation as a demonstration, once and for good. */
    public void becomeDemonstration() {
        update("update installation set demonstration = ? where id = 1", 1);
    }

    private int number(String sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            return row.next() ? row.getInt(1) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException("The installation row cannot be read", e);
        }
    }

    private int update(String sql, int value) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setInt(1, value);
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The installation row cannot be written", e);
        }
    }

    private record Offset(int days, long readAt, boolean read) {
        boolean isFresh() {
            return read && System.nanoTime() - readAt < FRESH_NANOS;
        }
    }
}
