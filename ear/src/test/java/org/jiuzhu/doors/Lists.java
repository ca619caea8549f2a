package org.jiuzhu.doors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.concurrent.TimeUnit;
import org.jiuzhu.payment.MonthlyLists;
import org.jiuzhu.shared.Clocks;

/** The list of next month of a township, as a test wants it, whatever another test did with it. */
@ApplicationScoped
public class Lists {
    @Inject
    private MonthlyLists lists;

    @Inject
    private Registers registers;

    @Inject
    private Clocks clocks;

    YearMonth nextMonth() {
        return YearMonth.from(clocks.today()).plusMonths(1);
    }

    /** There is none for next month, nor for a later one. */
    void none(Township township) throws Exception {
        forgetFunds(township);
        registers.change(
                "delete from payment_person where line_id in (select p.id from payment_line p join monthly_list l"
                        + " on l.id = p.list_id where l.township_code = ? and l.list_month >= ?)",
                township.code,
                number());
        registers.change(
                "delete from payment_line where list_id in"
                        + " (select id from monthly_list where township_code = ? and list_month >= ?)",
                township.code,
                number());
        registers.change(
                "delete from monthly_list where township_code = ? and list_month >= ?", township.code, number());
    }

    /** Another test may have asked for its money. */
    private void forgetFunds(Township township) throws Exception {
        String lists = "(select id from monthly_list where township_code = ? and list_month >= ?)";
        registers.change(
                "delete from account_change where fund_line_id in (select id from fund_line where list_id in " + lists
                        + ")",
                township.code,
                number());
        registers.change(
                "delete from fund_line where original_id is not null and list_id in " + lists, township.code, number());
        registers.change("delete from fund_line where list_id in " + lists, township.code, number());
        registers.change(
                "delete from fund_sum where township_code = ? and request_id in"
                        + " (select id from fund_request where request_month >= ?)",
                township.code,
                number());
        registers.change("delete from fund_request_list where list_id in " + lists, township.code, number());
    }

    /** It is computed and waits to be checked; its id. */
    long made(Township township) throws Exception {
        none(township);
        long list = township.clerk().call(() -> lists.generate(township.code, nextMonth()));
        awaitComputed(list);
        return list;
    }

    /** It is frozen and waits for its signature; its id. */
    long frozen(Township township) throws Exception {
        long list = made(township);
        nobodyDied(township);
        township.reviewer().run(() -> lists.check(list));
        township.clerk().run(() -> lists.freeze(list));
        return list;
    }

    /** Every village has said that nobody died or left. */
    void nobodyDied(Township township) throws Exception {
        registers.change(
                "insert ignore into village_return (township_code, village_code, return_month, names, reported_by,"
                        + " reported_at, on_behalf) select parent_code, code, ?, 0, 'test', now(), 1 from area"
                        + " where parent_code = ?",
                number(),
                township.code);
    }

    /** Waits until the job is through with it. */
    void awaitComputed(long list) throws Exception {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (registers
                .text("select state from monthly_list where id = ?", list)
                .equals("COMPUTING")) {
            if (System.nanoTime() > limit) {
                throw new IllegalStateException("The list is still computed: " + standingOf(list));
            }
            Thread.sleep(100);
        }
    }

    long howMany(Township township) throws Exception {
        return registers.count(
                "select count(*) from monthly_list where township_code = ? and list_month = ?",
                township.code,
                number());
    }

    String standingOf(long list) throws Exception {
        return registers.text(
                "select concat_ws('|', state, version, made_by, signed_by, received_by, line_count, total_fen,"
                        + " (select count(*) from payment_line where list_id = l.id)) from monthly_list l where id = ?",
                list);
    }

    private int number() {
        return nextMonth().getYear() * 100 + nextMonth().getMonthValue();
    }
}
