package org.jiuzhu.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a program does wrong, these the database refuses, each by the key that is named for it. */
class WritingPastTheProductIT {
    private Tables tables;

    @BeforeEach
    void open() throws SQLException {
        tables = new Tables();
    }

    @AfterEach
    void close() throws SQLException {
        tables.close();
    }

    @ParameterizedTest(name = "{1}: {2} = {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "case_number        | assistance_case | open_household_id | null",
                "trail_sequence     | trail_entry     | remark            | 'another line in the same place'",
                "notice_number      | publicity_notice| round             | 99",
                "notice_round       | publicity_notice| number            | 'another'",
                "list_once          | monthly_list    | line_count        | 0",
                "line_paid_once   | payment_line    | sequence          | 999999",
                "line_sequence      | payment_line    | entitlement_month | 209912",
                "benefit_case       | benefit         | certificate_number| 'another'",
                "benefit_certificate| benefit         | case_id           | (select max(id) from assistance_case)",
                "officer_login      | officer         | name              | 'another'",
                "person_identity    | person          | name              | 'another'",
                "standard_once      | standard        | amount_fen        | 1",
                "rule_parameter_once| rule_parameter  | number_value      | 1",
                "deadline_once      | deadline        | limit_value       | 1",
                "delegation_number  | delegation_instrument | requirements | 'another'",
                "seal_use_once      | seal_use        | officer_login     | x.officer_login",
                "decision_number    | decision        | case_id           | (select min(id) from assistance_case where id not in (select case_id from decision))",
                "task_once          | case_task       | role_name         | 'CLERK'"
            })
    void nothing_is_there_twice(String key, String table, String column, String value) {
        Map<String, String> others =
                table.equals("assistance_case") ? Map.of(column, value, "state", "'WITHDRAWN'") : Map.of(column, value);

        assertRefusedBy(key, () -> tables.copy(table, others));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "case_               | update assistance_case set state = 'DREAMT' where open_household_id is null",
                "case_open           | update assistance_case set open_household_id = null where open_household_id is not null",
                "case_open           | update assistance_case set state = 'GRANTED' where open_household_id is not null",
                "case_accepted       | update assistance_case set route = null where accepted_on is not null",
                "case_matter         | update assistance_case set matter = 'ANOTHER'",
                "case_place          | update assistance_case set township_code = '230382' where township_code <> '230382'",
                "household_place     | update household set township_code = '230382'",
                "task_place          | update case_task set township_code = '230382'",
                "notice_place        | update publicity_notice set township_code = '230382'",
                "benefit_place       | update benefit set township_code = '230382'",
                "line_place          | update payment_line set township_code = '230382'",
                "member_open         | update household_member set open_person_id = person_id + 1 where to_day is null",
                "member_has_key      | update household_member set open_person_id = null where to_day is null",
                "member_disability   | update household_member set disability_type = 1, disability_grade = null",
                "member_disability_known | update household_member set disability_type = 8, disability_grade = 1",
                "member_residence    | update household_member set residence = 'ABROAD'",
                "member_ending       | update household_member set ending = 'VANISHED', to_day = from_day, open_person_id = null",
                "member_ended        | update household_member set ending = 'DIED' where to_day is null",
                "member_days         | update household_member set ending = 'DIED', to_day = date_sub(from_day, interval 1 day), open_person_id = null",
                "member_correction   | update household_member set ending = 'CORRECTED', to_day = from_day, open_person_id = null",
                "member_never_so     | update household_member set ending = 'CORRECTED', corrected_at = '2026-11-23 12:00:00', to_day = date_add(from_day, interval 1 day), open_person_id = null",
                "income_months       | update income_item set to_month = from_month - 1",
                "cost_amounts        | update cost_item set used_fen = -1",
                "income_amounts      | update income_item set declared_fen = -1",
                "property_amounts    | update property_item set used_fen = -1",
                "review_amount       | update review_opinion set monthly_fen = -1",
                "decision_amount     | update decision set monthly_fen = 0 where outcome = 'GRANTED'",
                "decision_amount     | update decision set monthly_fen = 1 where outcome = 'REFUSED'",
                "notice_amount       | update publicity_notice set monthly_fen = -1",
                "notice_period       | update publicity_notice set ends_on = posted_on",
                "amount_nothing      | update benefit_amount set monthly_fen = 0",
                "amount_not_negative | update benefit_amount set persons = 0",
                "amount_parts        | update benefit_amount set supplement_fen = monthly_fen + 1",
                "benefit_state       | update benefit set state = 'PAID'",
                "benefit_months      | update benefit set to_month = from_month - 1",
                "benefit_person_open | update benefit_person set open_person_id = person_id + 1",
                "line_adds_up        | update payment_line set payable_fen = payable_fen + 1",
                "line_adds_up        | update payment_line set monthly_fen = 0, back_pay_fen = 0, payable_fen = 0",
                "line_first          | update payment_line set main_key = null",
                "line_for_whom       | update payment_line set kind = 'SINGLE' where benefit_id is not null",
                "line_amounts        | update payment_line set monthly_fen = -1, back_pay_fen = payable_fen + 1",
                "list_totals         | update monthly_list set total_fen = -1",
                "list_state_known    | update monthly_list set state = 'PAID', signed_by = 'x', lines_hash = 'x', received_by = null",
                "list_is_signed      | update monthly_list set signed_by = null where state in ('SIGNED', 'RECEIVED')",
                "list_checker        | update monthly_list set checked_by = made_by where checked_by is not null",
                "list_two_hands      | update monthly_list set made_by = signed_by where signed_by is not null",
                "list_is_hashed      | update monthly_list set lines_hash = null where signed_by is not null",
                "survey_two_investigators | update survey set second_login = first_login",
                "check_answer        | update information_check set answered_by = null where answered_at is not null",
                "officer_role_listed | update officer_role set role_name = 'EMPEROR'",
                "delegation_period   | update delegation_instrument set valid_to = date_sub(valid_from, interval 1 day)",
                "standard_figure     | update standard set amount_fen = 0",
                "deadline_value      | update deadline set limit_value = 0",
                "area_code_length    | update area set area_level = 'CITY' where area_level = 'VILLAGE'",
                "installation_is_one | insert into installation (id) values (2)",
                "installation_clock  | update installation set clock_offset_days = -1"
            })
    void what_cannot_be_is_not_written(String check, String sql) {
        assertRefusedBy(check, () -> tables.run(sql));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "case_household      | update assistance_case set household_id = 0, open_household_id = null, state = 'WITHDRAWN'",
                "case_instrument     | update assistance_case set instrument_id = 0",
                "case_village        | update assistance_case set village_code = concat(township_code, '999')",
                "trail_case          | update trail_entry set case_id = 0, sequence = id",
                "member_person       | update household_member set person_id = 0, open_person_id = null, to_day = from_day, ending = 'OTHER'",
                "cost_declaration    | update cost_item set declaration_id = 0",
                "supporter_declaration | insert into supporter (declaration_id, name, born_on, relation, situation, yearly_income_fen, property_within) values (0, 'x', '1960-01-01', 'CHILD', 'NONE', 0, 0)",
                "income_declaration  | update income_item set declaration_id = 0",
                "decision_officer    | update decision set decided_by = 'nobody'",
                "notice_case         | update publicity_notice set case_id = 0, round = id, ended_at = posted_on",
                "benefit_decision    | update benefit set decision_number = 'none'",
                "benefit_person_person | update benefit_person set person_id = 0, open_person_id = null limit 1",
                "line_benefit        | update payment_line set benefit_id = 0, entitlement_month = id",
                "line_list           | update payment_line set list_id = 0, sequence = id",
                "seal_use_officer    | update seal_use set officer_login = 'nobody'",
                "officer_area        | update officer set area_code = '999999'",
                "delegation_signatory_officer | update delegation_signatory set officer_login = 'nobody' limit 1"
            })
    void nothing_points_to_what_is_not_there(String key, String sql) {
        assertRefusedBy(key, () -> tables.run(sql));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assistance_case",
                "household",
                "person",
                "declaration",
                "delegation_instrument",
                "officer",
                "area",
                "decision",
                "benefit",
                "monthly_list",
                "publicity_notice"
            })
    void what_something_rests_on_is_not_taken_away(String table) {
        assertRefusedBy("foreign key", () -> tables.run("delete from " + table));
    }

    @Test
    void two_notices_of_one_case_do_not_hang_at_once() throws SQLException {
        tables.run("update publicity_notice set ended_at = null where id = (select n from"
                + " (select min(id) n from publicity_notice) x)");

        assertRefusedBy(
                "notice_one_open",
                () -> tables.copy(
                        "publicity_notice", Map.of("number", "'another'", "round", "99", "ended_at", "null")));
    }

    @Test
    void when_the_first_was_taken_down_the_second_hangs() throws SQLException {
        tables.run("update publicity_notice set ended_at = posted_on where id = (select n from"
                + " (select min(id) n from publicity_notice) x)");

        tables.copy("publicity_notice", Map.of("number", "'another'", "round", "99", "ended_at", "null"));

        assertEquals("1", tables.value("select count(*) from publicity_notice where number = 'another'"));
    }

    @Test
    void a_household_has_one_open_application_for_a_matter() throws SQLException {
        String open = tables.value("select min(id) from assistance_case where open_household_id is not null");
        tables.run("update assistance_case set number = 'first' where id = ?", open);

        SQLException refusal = assertThrows(
                SQLException.class,
                () -> tables.run(
                        "insert into assistance_case (number, matter, township_code, village_code, household_id,"
                                + " declaration_id, applicant_id, applicant_name, registration, persons, channel, state,"
                                + " submitted_at, open_household_id) select 'second', matter, township_code, village_code,"
                                + " household_id, declaration_id, applicant_id, applicant_name, registration, persons, channel,"
                                + " 'SUBMITTED', submitted_at, open_household_id from assistance_case where number = 'first'"));

        assertTrue(refusal.getMessage().contains("case_one_open"), refusal.getMessage());
    }

    @Test
    void a_person_is_in_payment_once_and_lives_in_one_household() throws SQLException {
        String person = tables.value("select min(open_person_id) from benefit_person");
        assertRefusedBy(
                "benefit_person_once",
                () -> tables.run(
                        "update benefit_person set person_id = ?, open_person_id = ? where benefit_id ="
                                + " (select b from (select max(benefit_id) b from benefit_person) x) limit 1",
                        person,
                        person));
        tables.undo();

        assertRefusedBy(
                "member_one_household",
                () -> tables.run(
                        "update household_member set person_id = ?, open_person_id = ? where open_person_id <> ?"
                                + " limit 1",
                        person,
                        person,
                        person));
    }

    /** Every key of the schema names itself in the refusal. */
    private static void assertRefusedBy(String key, Writing writing) {
        String message = assertThrows(SQLException.class, writing::run).getMessage();

        assertTrue(message.contains(key), message);
    }

    /** Something that writes. */
    private interface Writing {
        void run() throws SQLException;
    }
}
