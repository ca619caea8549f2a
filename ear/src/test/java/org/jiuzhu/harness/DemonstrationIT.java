package org.jiuzhu.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the first run wrote agrees with itself, and stays so whatever is done afterwards. */
@ExtendWith(ArquillianExtension.class)
class DemonstrationIT {
    @Resource(lookup = "jdbc/jiuzhu")
    private DataSource database;

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(DemonstrationIT.class);
    }

    @Test
    void some_two_hundred_households_have_applied() throws Exception {
        assertTrue(count("select count(*) from assistance_case") >= 190);
    }

    @Test
    void a_later_decision_number_carries_no_earlier_day() throws Exception {
        assertNone("""
                select count(*) from (select decided_at, lag(decided_at) over (partition by year(decided_at)
                    order by cast(substring_index(document_number, '〕', -1) as unsigned)) as before_it
                from decision) d where before_it > decided_at""");
    }

    @Test
    void a_later_case_number_carries_no_earlier_day() throws Exception {
        assertNone("""
                select count(*) from (select submitted_at, lag(submitted_at) over (
                    partition by substr(number, 1, 17) order by number) as before_it
                from assistance_case) c where before_it > submitted_at""");
    }

    @Test
    void whoever_decided_did_nothing_else_in_the_case() throws Exception {
        assertNone("""
                select count(*) from decision d join trail_entry t on t.case_id = d.case_id
                    and t.officer_login = d.decided_by
                where t.step not in ('APPROVE', 'CONFIRM', 'REFUSE', 'CONFIRM_REFUSAL', 'RETURN', 'SEND_BACK',
                    'AGREE', 'EXTEND', 'GIVE_AT_ONCE', 'DECLINE_AT_ONCE')""");
    }

    @Test
    void every_line_of_a_trail_follows_the_one_before() throws Exception {
        assertNone("""
                select count(*) from trail_entry t left join trail_entry p
                    on p.case_id = t.case_id and p.sequence = t.sequence - 1
                where t.previous_hash <> coalesce(p.hash, repeat('0', 64)) or p.at > t.at""");
    }

    @Test
    void a_benefit_rests_on_a_grant_of_its_amount() throws Exception {
        assertNone("""
                select count(*) from benefit b join benefit_amount a on a.benefit_id = b.id
                    and a.from_month = b.from_month
                left join decision d on d.case_id = b.case_id and d.document_number = b.decision_number
                where d.outcome is null or d.outcome <> 'GRANTED' or d.monthly_fen <> a.monthly_fen
                    or d.persons <> a.persons""");
    }

    @Test
    void a_list_comes_to_what_its_lines_come_to_and_none_is_signed_without_lines() throws Exception {
        assertNone("""
                select count(*) from monthly_list l where l.state not in ('COMPUTING', 'COMPUTED') and l.line_count = 0
                    or l.line_count <> (select count(*) from payment_line p where p.list_id = l.id)
                    or l.total_fen <> (select coalesce(sum(p.payable_fen), 0) from payment_line p
                        where p.list_id = l.id)""");
    }

    private void assertNone(String sql) throws SQLException {
        assertEquals(0, count(sql));
    }

    private long count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
