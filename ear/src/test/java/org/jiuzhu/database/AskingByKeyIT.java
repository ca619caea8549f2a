package org.jiuzhu.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists that officers page through all day are read from an index, in its order, however long they grow. */
class AskingByKeyIT {
    private static final String MANY = " from area a join area b join area t on t.area_level = 'VILLAGE' where"
            + " a.area_level = 'VILLAGE' and b.code like '2303821002%' and t.code like '2303822012%'";
    private static final String PAGE = " and role_name in ('CLERK', 'REVIEWER') and duty in ('ACCEPT', 'NOTIFY')"
            + " and (due_on > '2026-03-01' or (due_on = '2026-03-01' and id > 7)) order by due_on, id limit 25";

    private static Tables tables;

    /** As many rows as a city has in years, in tables with the keys of the real ones. */
    @BeforeAll
    static void fill() throws SQLException {
        tables = new Tables();
        drop();
        tables.run("create table it_task like case_task");
        tables.run("create table it_case like assistance_case");
        tables.run("insert into it_task (case_id, duty, role_name, township_code, village_code, waiting_for, due_on)"
                + " select row_number() over (order by a.code, b.code, t.code), 'ACCEPT', 'CLERK', left(a.code, 9), a.code,"
                + " 'US', date_add('2026-01-01', interval mod(crc32(concat(a.code, b.code, t.code)), 365) day)" + MANY);
        tables.run("insert into it_case (number, matter, township_code, village_code, household_id, declaration_id,"
                + " applicant_id, applicant_name, registration, persons, channel, state, submitted_at)"
                + " select concat('2303', row_number() over (order by a.code, b.code, t.code)), 'DIBAO', left(a.code, 9),"
                + " a.code, 1, 1, 1, concat(b.name, t.name), 'RURAL', 1, 'COUNTER', 'COMPLETED', '2026-01-01'" + MANY);
        tables.run("analyze table it_task, it_case");
    }

    @AfterAll
    static void close() throws SQLException {
        drop();
        tables.close();
    }

    private static void drop() throws SQLException {
        tables.run("drop table if exists it_task, it_case");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "task_by_township | township_code = '230382201'",
                "task_by_village  | village_code = '230382201200'",
                "task_by_day      | 1 = 1"
            })
    void the_desk_reads_a_page_in_the_order_of_its_index(String index, String scope) throws SQLException {
        Map<String, String> plan = planOf("select * from it_task where " + scope + PAGE);

        assertEquals(index, plan.get("key"));
        assertNotEquals("ALL", plan.get("type"));
        assertFalse(plan.get("extra").contains("filesort"), plan::toString);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "case_by_township_name | township_code = '230382201' and applicant_name like '双胜村%'",
                "case_by_name          | 1 = 1 and applicant_name like '双胜村向阳%'",
                "case_number           | township_code = '230382201' and number like '23031234%'",
                "case_number           | 1 = 1 and number like '23031234%'"
            })
    void the_search_finds_by_its_index(String index, String condition) throws SQLException {
        Map<String, String> plan = planOf("select * from it_case where " + condition + " order by id desc limit 50");

        assertEquals(index, plan.get("key"), plan::toString);
        assertEquals("range", plan.get("type"), plan::toString);
    }

    @Test
    void a_household_is_found_by_the_number_of_anyone_in_it() throws SQLException {
        String number = tables.value("select min(identity_number) from person");

        List<Map<String, String>> plan =
                tables.rows("explain select m.household_id from person p join household_member m on m.person_id = p.id"
                        + " where p.identity_number = '" + number + "'");

        assertEquals(
                List.of("person_identity", "member_by_person"),
                plan.stream().map(row -> row.get("key")).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "URBAN, 2021-03-01, 63700",
        "RURAL, 2021-03-01, 40100",
        "URBAN, 2021-12-31, 63700",
        "RURAL, 2022-01-01, 44100",
        "URBAN, 2024-06-30, 66900",
        "URBAN, 2024-07-01, 71000",
        "RURAL, 2025-06-30, 51700",
        "URBAN, 2025-07-01, 78000",
        "RURAL, 2026-11-23, 58500"
    })
    void the_standard_of_a_day_is_the_newest_that_has_begun(String registration, String day, String fen)
            throws SQLException {
        assertEquals(
                fen,
                tables.value(
                        "select amount_fen from standard where kind = 'DIBAO' and registration = ?"
                                + " and effective_from <= ? order by effective_from desc, revision desc limit 1",
                        registration,
                        day));
    }

    /** Four bytes a character: a rare name is kept as it is and is no other rare name. */
    @Test
    void a_rare_character_comes_back_as_it_went_in() throws SQLException {
        String rare = "\uD842\uDFB7\uD842\uDFB7";
        tables.run("update person set name = ? limit 1", rare);

        assertEquals("1", tables.value("select count(*) from person where binary name = ?", rare));
        assertTrue(tables.value("select char_length(?)", rare).equals("2"));
        tables.undo();
    }

    private static Map<String, String> planOf(String sql) throws SQLException {
        return tables.rows("explain " + sql).get(0);
    }
}
