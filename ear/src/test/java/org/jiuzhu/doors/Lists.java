package org.jiuzhu.doors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
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
        registers.change(
                "delete from payment_line where list_id in"
                        + " (select id from monthly_list where township_code = ? and list_month >= ?)",
                township.code,
                number());
        registers.change(
                "delete from monthly_list where township_code = ? and list_month >= ?", township.code, number());
    }

    /** It is made and waits for its signature; its id. */
    long made(Township township) throws Exception {
        none(township);
        return township.clerk().call(() -> lists.generate(township.code, nextMonth()));
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
