package org.jiuzhu.doors;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Looks into the tables behind the doors, and turns days there that a test cannot wait for. */
@ApplicationScoped
public class Registers {
    @Resource(lookup = "jdbc/jiuzhu")
    private DataSource database;

    /** Where a case stands, with everything that an act upon it would change. */
    public String standingOf(String number) throws SQLException {
        return text("""
                select concat_ws('|', c.state, c.version, c.enquiry_round, c.survey_stage, c.check_stage, c.proposal,
                    (select count(*) from trail_entry where case_id = c.id),
                    (select count(*) from survey where case_id = c.id),
                    (select count(*) from survey where case_id = c.id and second_signed_at is not null),
                    (select count(*) from information_check where case_id = c.id),
                    (select count(*) from review_opinion where case_id = c.id),
                    (select count(*) from publicity_notice where case_id = c.id),
                    (select count(*) from objection o join publicity_notice n on n.id = o.notice_id
                        where n.case_id = c.id),
                    (select group_concat(o.outcome) from objection o join publicity_notice n on n.id = o.notice_id
                        where n.case_id = c.id),
                    (select count(*) from decision where case_id = c.id),
                    (select count(*) from decision where case_id = c.id and notified_on is not null),
                    (select count(*) from supplement_notice where case_id = c.id),
                    (select group_concat(duty order by duty) from case_task where case_id = c.id))
                from assistance_case c where c.number = ?""", number);
    }

    public String stateOf(String number) throws SQLException {
        return text("select state from assistance_case where number = ?", number);
    }

    /** How often a step stands in the trail of a case. */
    public long timesTaken(String step, String number) throws SQLException {
        return count(
                "select count(*) from trail_entry t join assistance_case c on c.id = t.case_id"
                        + " where t.step = ? and c.number = ?",
                step,
                number);
    }

    public long count(String sql, Object... values) throws SQLException {
        return Long.parseLong(text(sql, values));
    }

    /** The first column of the first row, null where there is none. */
    public String text(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = prepared(connection, sql, values);
                ResultSet row = query.executeQuery()) {
            return row.next() ? row.getString(1) : null;
        }
    }

    public int change(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = prepared(connection, sql, values)) {
            return update.executeUpdate();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
