package org.jiuzhu.doors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Reckons by itself what is owed and holds it against what was listed, asked for, paid and sent back. */
@ApplicationScoped
public class Ledger {
    private static final int NO_END = 999_912;

    @Resource(lookup = "jdbc/jiuzhu")
    private DataSource database;

    private YearMonth first;
    private String townships;
    private String lists;
    private final Map<String, Long> tooMuch = new TreeMap<>();

    /** What an amount row says: from which month, how much, and on which list it is first seen. */
    private record Amount(int from, long fen, int firstList) {}

    void begin(YearMonth month, String townshipCodes) {
        first = month;
        townships = townshipCodes;
        lists = "(select id from monthly_list where township_code in " + townships + " and list_month >= "
                + number(first) + ")";
        tooMuch.clear();
    }

    /** That month was paid although it was not owed, as was learnt too late. */
    void paidTooMuch(long benefit, YearMonth month, long fen) {
        tooMuch.merge(key(benefit, number(month)), fen, Long::sum);
    }

    /** That everything is accounted for to the end of that month. */
    void isEven(YearMonth month, Bank bank, Township... townships) throws SQLException {
        assertEquals(List.of(), differences(owed(month), listed(month)), "owed and listed by " + month);
        assertEquals(
                "0",
                text(
                        "select count(*) from monthly_list l where l.id in " + lists + " and (l.total_fen <>"
                                + " (select sum(p.payable_fen) from payment_line p where p.list_id = l.id) or l.total_fen <>"
                                + " (select sum(s.amount_fen) from list_sum s where s.list_id = l.id) or l.total_fen <>"
                                + " (select sum(f.amount_fen) from fund_line f where f.list_id = l.id and f.original_id is null))"));
        long paid = 0;
        for (Township township : townships) {
            paid += bank.paidTo(township);
        }
        assertEquals(
                number("select sum(total_fen) from monthly_list where id in " + lists),
                paid
                        + number("select coalesce(sum(amount_fen), 0) from fund_line where original_id is null"
                                + " and settled = 0 and list_id in " + lists),
                "listed is paid or stands among the returns by " + month);
        Map<String, Long> received = sums("select account_number, sum(amount_fen) from fund_line where outcome = 'PAID'"
                + " and request_id in (select request_id from fund_line where list_id in " + lists
                + ") group by account_number");
        assertEquals(List.of(), differences(received, bank.accounts()), "what each account received by " + month);
        assertEquals(
                "0",
                text("select count(*) from (select o.id, o.amount_fen, (select coalesce(-sum(p.payable_fen),"
                        + " 0) from payment_line p where p.overpayment_id = o.id) kept, (select coalesce(sum(r.amount_fen), 0)"
                        + " from repayment r where r.overpayment_id = o.id) repaid from overpayment o) x"
                        + " where x.kept + x.repaid > x.amount_fen"));
    }

    /** By benefit and month: the newest amount row that counts, month by month, in plain Java. */
    private Map<String, Long> owed(YearMonth month) throws SQLException {
        Map<Long, List<Amount>> amounts = new HashMap<>();
        each(
                "select a.benefit_id, a.from_month, a.monthly_fen, coalesce(a.first_list_month, 0) from benefit_amount a"
                        + " join benefit b on b.id = a.benefit_id where b.township_code in " + townships
                        + " order by a.benefit_id, a.from_month",
                row -> amounts.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                        .add(new Amount(row.getInt(2), row.getLong(3), row.getInt(4))));
        Map<String, Long> owed = new TreeMap<>(tooMuch);
        each(
                "select id, from_month, coalesce(to_month, " + NO_END + ") from benefit where township_code in "
                        + townships + " and first_list_month <= " + number(month),
                row -> {
                    for (YearMonth each = first; !each.isAfter(month); each = each.plusMonths(1)) {
                        int counted = number(each);
                        if (counted >= row.getInt(2) && counted <= row.getInt(3)) {
                            long fen = amount(amounts.get(row.getLong(1)), counted, number(month));
                            owed.merge(key(row.getLong(1), counted), fen, Long::sum);
                        }
                    }
                });
        return owed;
    }

    private static long amount(List<Amount> amounts, int month, int list) {
        long fen = 0;
        for (Amount amount : amounts) {
            if (amount.from <= month && amount.firstList <= list) {
                fen = amount.fen;
            }
        }
        return fen;
    }

    private Map<String, Long> listed(YearMonth month) throws SQLException {
        return sums("select concat(benefit_id, ' ', entitlement_month), sum(payable_fen) from payment_line"
                + " where kind <> 'RECOVERY' and benefit_id is not null and township_code in " + townships
                + " and entitlement_month between " + number(first) + " and " + number(month)
                + " group by benefit_id, entitlement_month");
    }

    /** What a benefit came to on the list of that month, all kinds of lines together, in fen. */
    long onList(long benefit, YearMonth month) throws SQLException {
        return number("select coalesce(sum(p.payable_fen), 0) from payment_line p join monthly_list l"
                + " on l.id = p.list_id where p.benefit_id = " + benefit + " and l.list_month = " + number(month));
    }

    private static List<String> differences(Map<String, Long> one, Map<String, Long> other) {
        List<String> differences = new ArrayList<>();
        TreeSet<String> keys = new TreeSet<>(one.keySet());
        keys.addAll(other.keySet());
        for (String key : keys) {
            long left = one.getOrDefault(key, 0L);
            long right = other.getOrDefault(key, 0L);
            if (left != right) {
                differences.add(key + ": " + left + " and " + right);
            }
        }
        return differences;
    }

    private static String key(long benefit, int month) {
        return benefit + " " + month;
    }

    static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }

    private Map<String, Long> sums(String sql) throws SQLException {
        Map<String, Long> sums = new TreeMap<>();
        each(sql, row -> sums.put(row.getString(1), row.getLong(2)));
        return sums;
    }

    private long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private String text(String sql) throws SQLException {
        List<String> first = new ArrayList<>();
        each(sql, row -> first.add(row.getString(1)));
        return first.get(0);
    }

    private interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    private void each(String sql, Reader reader) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }
}
