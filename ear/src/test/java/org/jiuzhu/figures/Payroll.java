package org.jiuzhu.figures;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiuzhu.shared.Fen;

/** A township with as many households in payment as are asked for, each with the line of a month before. */
final class Payroll {
    private static final long FIRST = 10_000_000;
    private static final long LIST = FIRST;
    private static final long FLOOR = FIRST + 1;
    private static final int NEVER = 200_001;
    private static final int DIGITS = 10;
    private static final String COLUMNS = "list_id, sequence, benefit_id, grant_case_id, kind, original_id, main_key,"
            + " matter, entitlement_month, township_code, village_code, registration, certificate_number, head_name,"
            + " identity_number, household_persons, persons, monthly_fen, supplement_fen, care_fen, back_pay_fen,"
            + " payable_fen, bank, account_holder, account_number, change_mark, remark, amount_from, decision_number,"
            + " adjustment_id";

    private final Connection database;
    private final String township;
    private final int before;
    private final int month;
    private int households;

    /** @param before the month of the list before, as a number */
    Payroll(Connection database, String township, int before, int month) throws SQLException {
        this.database = database;
        this.township = township;
        this.before = before;
        this.month = month;
        run("set foreign_key_checks = 0");
        clear();
        villages();
        returns();
        run("insert into monthly_list (id, township_code, list_month, state, made_by, made_at, line_count, total_fen)"
                + " values (" + LIST + ", '" + township + "', " + before + ", 'COMPUTED', 'figures', now(), 0, 0)");
        run("insert into monthly_list (id, township_code, list_month, state, made_by, made_at, line_count, total_fen)"
                + " values (" + FLOOR + ", '" + township + "', " + NEVER + ", 'COMPUTED', 'figures', now(), 0, 0)");
        run("set foreign_key_checks = 1");
    }

    /** Nothing of the demonstration is in payment here, and no month has a list. */
    private void clear() throws SQLException {
        run(
                "update benefit set state = 'STOPPED', to_month = from_month, arrears_from = null, first_list_month = 999912 where township_code = '"
                        + township + "'");
        run("update single_grant set given_fen = amount_fen where township_code = '" + township + "'");
        run("delete from payment_person");
        run("delete from payment_line where township_code = '" + township + "'");
        run("delete from monthly_list where township_code = '" + township + "'");
    }

    private void villages() throws SQLException {
        run("create table figure_village (k int primary key, code varchar(12) not null)");
        run("insert into figure_village select row_number() over (order by code) - 1, code from area"
                + " where parent_code = '" + township + "'");
    }

    /** Every village has said that nobody died or left. */
    private void returns() throws SQLException {
        run("delete from village_return where return_month >= " + month);
        run("insert into village_return (township_code, village_code, return_month, names, reported_by, reported_at,"
                + " on_behalf) select '" + township + "', code, " + month
                + ", 0, 'figures', now(), 1 from figure_village");
    }

    /** As many households as that; those that are there stay. */
    void growTo(int wanted) throws SQLException {
        String numbers = numbers(wanted);
        // No case and no decision stands behind them.
        run("set foreign_key_checks = 0");
        run("insert into person (id, identity_number, name, sex, born_on) select n, concat('9', lpad(n, 17, '0')),"
                + " concat('figure ', n), 'MALE', '1960-01-01' from (" + numbers + ") x");
        run("insert into household (id, township_code, village_code, registration, address, phone, bank,"
                + " account_holder, account_number, head_id, created_at) select n, '" + township + "', v.code, 'RURAL',"
                + " 'figure', '13900000000', 'figure bank', concat('figure ', n), concat('6', lpad(n, 18, '0')), n,"
                + " now() from (" + numbers + ") x join figure_village v on v.k = mod(n, " + villageCount() + ")");
        run("insert into household_member (household_id, person_id, open_person_id, relation, health, work_ability,"
                + " studying, absence, from_day, township_code, village_code) select n, n, n, 'HEAD', 'GOOD', 'FULL', 0,"
                + " 'NONE', '2020-01-01', township_code, village_code from household join (" + numbers
                + ") x on x.n = household.id");
        run("insert into benefit (id, certificate_number, case_id, decision_number, household_id, matter,"
                + " registration, township_code, village_code, head_name, household_persons, from_month,"
                + " first_list_month, state) select n, concat('F', n), n, concat('figure ', n), n, 'DIBAO', 'RURAL',"
                + " township_code, village_code, 'figure', 2, " + before + ", " + before + ", 'ACTIVE' from household"
                + " join (" + numbers + ") x on x.n = household.id");
        run("insert into benefit_amount (benefit_id, from_month, monthly_fen, supplement_fen, persons, reason,"
                + " first_list_month) select n, " + before + ", 50000 + 100 * mod(n, 97), 1000 * mod(n, 3), 2,"
                + " 'DECISION', " + before + " from (" + numbers + ") x");
        run("insert into benefit_person (benefit_id, person_id, open_person_id, from_month) select n, n, n, " + before
                + " from (" + numbers + ") x");
        // One in ten is paid another amount from the new month on.
        run("insert into benefit_amount (benefit_id, from_month, monthly_fen, supplement_fen, persons, reason,"
                + " first_list_month) select n, " + month + ", 60000, 0, 2, 'STANDARD', " + month + " from (" + numbers
                + ") x where mod(n, 10) = 0");
        run("insert into payment_line (" + COLUMNS + ") select " + LIST + ", b.id - " + FIRST + " + 1, b.id, null,"
                + " 'MONTHLY', null, 1, b.matter, " + before + ", b.township_code, b.village_code, b.registration,"
                + " b.certificate_number, b.head_name, '', 2, 2, a.monthly_fen - a.supplement_fen, a.supplement_fen, 0,"
                + " 0, a.monthly_fen, '', '', '', 'NEW', '', a.from_month, b.decision_number, null from benefit b"
                + " join benefit_amount a on a.benefit_id = b.id and a.from_month = " + before + " join (" + numbers
                + ") x on x.n = b.id");
        run("set foreign_key_checks = 1");
        run("analyze table person, household, household_member, benefit, benefit_person, benefit_amount, payment_line");
        households = wanted;
    }

    /** The numbers of the households that are not there yet. */
    private String numbers(int wanted) {
        String digit = IntStream.range(0, DIGITS)
                .mapToObj(value -> "select " + value + " as d")
                .collect(Collectors.joining(" union all "));
        String tables = IntStream.range(0, 7)
                .mapToObj(place -> "(" + digit + ") d" + place)
                .collect(Collectors.joining(", "));
        String sum = Stream.iterate(0, place -> place + 1)
                .limit(7)
                .map(place -> "d" + place + ".d * " + (long) Math.pow(DIGITS, place))
                .collect(Collectors.joining(" + "));
        return "select " + FIRST + " + n as n from (select " + sum + " as n from " + tables + ") every where n >= "
                + households + " and n < " + wanted;
    }

    private long villageCount() throws SQLException {
        return count("select count(*) from figure_village");
    }

    /** The floor: the same lines by one statement written by hand, into a table of the same keys. */
    double floorSeconds() throws SQLException {
        run("drop table if exists figure_line");
        run("create table figure_line like payment_line");
        run("alter table figure_line add foreign key (benefit_id) references benefit (id),"
                + " add foreign key (list_id) references monthly_list (id),"
                + " add foreign key (original_id) references payment_line (id),"
                + " add foreign key (grant_case_id) references single_grant (case_id),"
                + " add foreign key (adjustment_id) references adjustment (id)");
        run("insert into figure_line select * from payment_line");
        long begun = System.nanoTime();
        run("insert into figure_line (" + COLUMNS + ") select " + FLOOR + ", row_number() over (order by"
                + " b.village_code, b.certificate_number), b.id, null, 'MONTHLY', null, 1, b.matter, " + month + ","
                + " b.township_code, b.village_code, b.registration, b.certificate_number, h.name, h.identity_number,"
                + " b.household_persons, a.persons, a.monthly_fen - a.supplement_fen - a.care_fen, a.supplement_fen,"
                + " a.care_fen, 0, a.monthly_fen, f.bank, f.account_holder, f.account_number,"
                + " case when p.id is null then 'NEW' when p.payable_fen < a.monthly_fen then 'INCREASED'"
                + " when p.payable_fen > a.monthly_fen then 'DECREASED' else 'NONE' end,"
                + " case when a.reason = 'STANDARD' and p.payable_fen <> a.monthly_fen then '标准调整' else '' end,"
                + " a.from_month, b.decision_number, a.adjustment_id from benefit b join benefit_amount a"
                + " on a.benefit_id = b.id and a.from_month = (select max(x.from_month) from benefit_amount x"
                + " where x.benefit_id = b.id and x.from_month <= " + month + ") join household f"
                + " on f.id = b.household_id join person h on h.id = f.head_id left join payment_line p"
                + " on p.benefit_id = b.id and p.entitlement_month = " + before + " and p.main_key = 1"
                + " where b.township_code = '" + township + "' and b.first_list_month <= " + month
                + " and (b.to_month is null or b.to_month >= " + month + ") and a.monthly_fen > 0");
        double seconds = (System.nanoTime() - begun) / 1e9;
        return seconds;
    }

    /** How many lines of the list are not exactly those of the floor. */
    long differences(long list) throws SQLException {
        String equal = Stream.of(COLUMNS.split(", "))
                .filter(column -> !column.equals("list_id"))
                .map(column -> "p." + column + " <=> q." + column)
                .collect(Collectors.joining(" and "));
        long paired = count("select count(*) from payment_line p join figure_line q on q.list_id = " + FLOOR
                + " and q.benefit_id = p.benefit_id and " + equal + " where p.list_id = " + list);
        return Math.abs(households - paired)
                + Math.abs(households - count("select count(*) from figure_line where list_id = " + FLOOR));
    }

    /** The list is gone; the next one is computed as if there had been none. */
    void forget(long list) throws SQLException {
        run("delete from payment_person where line_id in (select id from payment_line where list_id = " + list + ")");
        run("delete from payment_line where list_id = " + list);
        run("delete from monthly_list where id = " + list);
    }

    /** The request is gone, and its list is as it was signed. */
    void forgetFunds(long request) throws SQLException {
        run("delete from result_row where file_id in (select id from result_file where request_id = " + request + ")");
        run("delete from result_file where request_id = " + request);
        run("delete from fund_letter where request_id = " + request);
        run("delete from fund_sum where request_id = " + request);
        run("delete from fund_line where request_id = " + request);
        run("delete from fund_request_list where request_id = " + request);
        run("delete from fund_request where id = " + request);
    }

    Fen total() throws SQLException {
        return Fen.of(count("select sum(payable_fen) from figure_line where list_id = " + FLOOR));
    }

    String stateOf(long list) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select state from monthly_list where id = " + list)) {
            row.next();
            return row.getString(1);
        }
    }

    private long count(String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
