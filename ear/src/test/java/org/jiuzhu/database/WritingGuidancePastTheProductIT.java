package org.jiuzhu.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The books of the leading group and of guidance: what no program may write into them, each refused by its key. */
class WritingGuidancePastTheProductIT {
    private static final String MEMBER =
            "insert into group_member (body, name, post, capacity, from_day, seated, entered_by,"
                    + " entered_at) values ('IT', 'IT', 'IT', 'MEMBER', '2026-03-01', 1, 'bureau-policy', '2026-03-01 09:00:00')";
    private static final String TOLD =
            "insert into village_telling (township_code, village_code, told_on, way, topic, told_by,"
                    + " entered_by, entered_at, standing) values ('230382201', '230382201200', '2026-03-01', 'BOARD', 'IT', 'IT',"
                    + " 'yangmu-clerk', '2026-03-01 09:00:00', 1)";
    private static final List<String> ROWS = List.of(
            MEMBER,
            "insert into group_meeting (held_on, place, chair_id, agenda, state, planned_by, planned_at, minutes, members,"
                    + " present, quorum_percent, minuted_by, minuted_at, number, published_by, published_at)"
                    + " select '2026-03-02', 'IT', id, 'IT', 'PUBLISHED', 'bureau-policy', '2026-03-02 09:00:00', 'IT', 3, 2, 50,"
                    + " 'bureau-policy', '2026-03-02 09:00:00', 'IT-1', 'bureau-approver', '2026-03-02 10:00:00'"
                    + " from group_member where body = 'IT'",
            "insert into group_resolution (meeting_id, sequence, words, owner, township_code, first_due_on, due_on, state,"
                    + " report, reported_by, reported_at, passed_by, passed_at) select id, 1, 'IT', 'TOWNSHIP', '230382201',"
                    + " '2026-03-10', '2026-03-10', 'REPORTED', 'IT', 'yangmu-clerk', '2026-03-05 09:00:00', 'bureau-policy',"
                    + " '2026-03-02 09:00:00' from group_meeting where number = 'IT-1'",
            "insert into township_issue (township_code, title, words, raised_by, raised_at, due_on, state) values ('230382201',"
                    + " 'IT', 'IT', 'yangmu-clerk', '2026-03-02 09:00:00', '2026-03-16', 'RAISED')",
            "insert into guidance_record (kind, held_on, topic, hours, given_by, others, entered_by, entered_at) values"
                    + " ('COURSE', '2026-03-02', 'IT', 1.5, 'IT', 0, 'bureau-policy', '2026-03-02 09:00:00')",
            "insert into guidance_township (guidance_id, township_code) select id, '230382201' from guidance_record"
                    + " where topic = 'IT'",
            "insert into guidance_attendee (guidance_id, officer_login, officer_name, township_code, result) select id,"
                    + " 'yangmu-clerk', 'IT', '230382201', 'PASSED' from guidance_record where topic = 'IT'",
            "insert into policy_text (version_no, number, title, issuer, issued_on, in_force_from, kind, source, body,"
                    + " body_sha256, state, entered_by, entered_at) values (1, 'IT', 'IT', 'IT', '2026-03-02', '2026-03-02',"
                    + " 'LAW', 'IT', 'IT', repeat('0', 64), 'DRAFT', 'bureau-policy', '2026-03-02 09:00:00')",
            "update policy_text set series_id = id where title = 'IT'",
            TOLD);

    private Tables tables;

    @BeforeEach
    void write() throws SQLException {
        tables = new Tables();
        for (String row : ROWS) {
            tables.run(row);
        }
    }

    @AfterEach
    void close() throws SQLException {
        tables.close();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "group_member_seated      | update group_member set seated = null where body = 'IT'",
                "group_member_left        | update group_member set to_day = '2026-03-05', seated = null where body = 'IT'",
                "group_member_days        | update group_member set to_day = '2026-02-01', seated = null, left_reason = 'x', ended_by = 'x', ended_at = entered_at where body = 'IT'",
                "group_member_sole        | update group_member set capacity = 'HEAD' where body = 'IT'",
                "group_meeting_two_hands  | update group_meeting set published_by = minuted_by where number = 'IT-1'",
                "group_meeting_quorum     | update group_meeting set present = 1 where number = 'IT-1'",
                "group_meeting_count      | update group_meeting set present = 4 where number = 'IT-1'",
                "group_meeting_published  | update group_meeting set number = null where number = 'IT-1'",
                "group_meeting_held       | update group_meeting set minutes = null where number = 'IT-1'",
                "resolution_two_hands     | update group_resolution set state = 'CONFIRMED', confirmed_by = reported_by, confirmed_at = reported_at where words = 'IT'",
                "resolution_confirmed     | update group_resolution set state = 'CONFIRMED' where words = 'IT'",
                "resolution_reported      | update group_resolution set state = 'OPEN' where words = 'IT'",
                "resolution_whose         | update group_resolution set owner = 'FINANCE' where words = 'IT'",
                "resolution_due           | update group_resolution set due_on = '2026-03-01' where words = 'IT'",
                "resolution_officer       | update group_resolution set owner_login = 'nobody' where words = 'IT'",
                "issue_answered           | update township_issue set state = 'ANSWERED' where title = 'IT'",
                "issue_on_agenda          | update township_issue set state = 'ON_AGENDA' where title = 'IT'",
                "issue_                   | update township_issue set state = 'RESOLVED' where title = 'IT'",
                "guidance_hours           | update guidance_record set hours = 0 where topic = 'IT'",
                "guidance_struck          | update guidance_record set struck_by = 'x' where topic = 'IT'",
                "guidance_certificate     | update guidance_attendee set certificate_number = 'none' where officer_name = 'IT'",
                "guidance_attendee_at     | update guidance_attendee set township_code = '230382100' where officer_name = 'IT'",
                "policy_published         | update policy_text set state = 'PUBLISHED', current_series = series_id where title = 'IT'",
                "policy_two_hands         | update policy_text set state = 'PUBLISHED', current_series = series_id, published_by = entered_by, published_at = entered_at where title = 'IT'",
                "policy_current           | update policy_text set state = 'PUBLISHED', published_by = 'bureau-approver', published_at = entered_at where title = 'IT'",
                "policy_content           | update policy_text set body = null, body_sha256 = null where title = 'IT'",
                "policy_hashed            | update policy_text set body_sha256 = null where title = 'IT'",
                "policy_days              | update policy_text set in_force_to = '2026-03-01' where title = 'IT'",
                "policy_file              | update policy_text set file_sha256 = repeat('f', 64), file_name = 'x' where title = 'IT'",
                "policy_ended             | update policy_text set state = 'WITHDRAWN' where title = 'IT'",
                "telling_place            | update village_telling set township_code = '230382100' where topic = 'IT'",
                "telling_struck           | update village_telling set standing = null where topic = 'IT'",
                "telling_persons          | update village_telling set persons = 0 where topic = 'IT'"
            })
    void what_cannot_be_is_not_written(String check, String sql) {
        assertRefusedBy(check, sql);
    }

    @Test
    void a_person_sits_once_and_a_village_is_told_once_the_same() {
        assertRefusedBy("group_member_once", MEMBER);
        assertRefusedBy("telling_once", TOLD);
    }

    @Test
    void what_was_struck_may_be_written_anew() throws SQLException {
        tables.run("update village_telling set standing = null, struck_by = 'x', struck_at = entered_at,"
                + " struck_reason = 'IT' where topic = 'IT'");
        tables.run(TOLD);

        assertEquals("2", tables.value("select count(*) from village_telling where topic = 'IT'"));
    }

    private void assertRefusedBy(String key, String sql) {
        String message = assertThrows(SQLException.class, () -> tables.run(sql)).getMessage();

        assertTrue(message.contains(key), message);
    }
}
