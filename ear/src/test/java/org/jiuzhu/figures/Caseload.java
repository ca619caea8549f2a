package org.jiuzhu.figures;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Copies the demonstration's cases, with their tasks and trails, until the database holds as many as are asked for. */
final class Caseload {
    private static final int DIGITS = 10;

    private final Connection database;

    Caseload(Connection database) {
        this.database = database;
    }

    /** @return how many cases there are now */
    long growTo(int cases) throws SQLException {
        run("create temporary table origin (id bigint primary key)");
        run("insert into origin select id from assistance_case where number not like '9%'");
        long origins = count("select count(*) from origin");
        long copies = (cases - origins) / origins + 1;
        run("create temporary table copies (k int primary key)");
        StringBuilder numbers = new StringBuilder("insert into copies select n from (select 0");
        for (int place = 0, worth = 1; worth < copies * DIGITS; place++, worth *= DIGITS) {
            numbers.append(" + d").append(place).append(".n * ").append(worth);
        }
        numbers.append(" as n from (select 0 as nothing) start");
        for (int place = 0, worth = 1; worth < copies * DIGITS; place++, worth *= DIGITS) {
            numbers.append(" cross join (").append(digits()).append(") d").append(place);
        }
        run(numbers + ") all_numbers where n < " + copies);
        copyCases();
        run("create temporary table twin (old_id bigint, new_id bigint primary key, key (old_id))");
        run("insert into twin select cast(right(number, 12) as unsigned), id from assistance_case"
                + " where number like '9%'");
        copyBeside("case_task", List.of("term_id"));
        copyBeside("trail_entry", List.of());
        copyBeside("survey", List.of());
        copyBeside("information_check", List.of());
        copyBeside("review_opinion", List.of());
        run("analyze table assistance_case, case_task, trail_entry");
        return count("select count(*) from assistance_case");
    }

    private static String digits() {
        StringBuilder digits = new StringBuilder("select 0 as n");
        for (int digit = 1; digit < DIGITS; digit++) {
            digits.append(" union all select ").append(digit);
        }
        return digits.toString();
    }

    /** Numbers begin with 9 and end with the origin's id; a copy that is open is of a household of its own. */
    private void copyCases() throws SQLException {
        List<String> columns = columns("household");
        columns.remove("address");
        run("insert into household (address, " + String.join(", ", columns) + ") select concat(k, ' ', c.id), h."
                + String.join(", h.", columns) + " from household h join assistance_case c on c.household_id = h.id"
                + " join origin o on o.id = c.id join copies where c.open_household_id is not null");
        run("create temporary table home (address varchar(120) primary key, id bigint)");
        run("insert into home select address, id from household where address regexp '^[0-9]+ [0-9]+$'");
        columns = columns("assistance_case");
        columns.removeAll(List.of("number", "open_household_id", "household_id"));
        run("insert into assistance_case (number, household_id, open_household_id, " + String.join(", ", columns)
                + ") select concat('9', lpad(k, 9, '0'), lpad(c.id, 12, '0')), coalesce(h.id, c.household_id), h.id, c."
                + String.join(", c.", columns) + " from assistance_case c join origin o on o.id = c.id join copies"
                + " left join home h on h.address = concat(k, ' ', c.id)");
    }

    private void copyBeside(String table, List<String> left) throws SQLException {
        List<String> columns = columns(table);
        columns.removeAll(left);
        columns.remove("case_id");
        run("insert into " + table + " (case_id, `" + String.join("`, `", columns) + "`) select t.new_id, s.`"
                + String.join("`, s.`", columns) + "` from " + table + " s join twin t on t.old_id = s.case_id");
    }

    /** A case of that number has so many lines in its trail. */
    void lengthen(String number, int lines) throws SQLException {
        String last = "(select max(sequence) from trail_entry t join assistance_case c on c.id = t.case_id where"
                + " c.number = '" + number + "')";
        long from = count("select" + last);
        for (long line = from + 1; line <= lines; line++) {
            run("insert into trail_entry (case_id, sequence, step, officer_login, officer_name, at, from_state,"
                    + " to_state, remark, previous_hash, hash) select t.case_id, " + line + ", 'FILE_KIN',"
                    + " t.officer_login, t.officer_name, t.at, t.to_state, t.to_state, 'figure', t.hash, t.hash"
                    + " from trail_entry t join assistance_case c on c.id = t.case_id where c.number = '" + number
                    + "' and t.sequence = " + (line - 1));
        }
    }

    private List<String> columns(String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet rows = database.createStatement()
                .executeQuery("select column_name from information_schema.columns where table_schema = database()"
                        + " and table_name = '" + table + "' and extra not like '%auto_increment%'"
                        + " and extra not like '%GENERATED%' order by ordinal_position")) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        return columns;
    }

    private void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String sql) throws SQLException {
        try (ResultSet row = database.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
