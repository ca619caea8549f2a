package org.jiuzhu.doors;

import static org.jiuzhu.doors.Township.MISHAN;
import static org.jiuzhu.doors.Township.YANGMU;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiuzhu.adjustment.AdjustmentKind;
import org.jiuzhu.adjustment.AdjustmentReason;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.ShippedArchive;
import org.jiuzhu.shared.Clocks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * 密山镇 lives through twelve months, 杨木乡 beside it; at each month's end every yuan is accounted for by a ledger that
 * reckons for itself and by a bank with books of its own. It takes the clock a year ahead, so it runs behind all others.
 */
@ExtendWith(ArquillianExtension.class)
class TwelveMonths {
    private static final int MONTHS = 12;
    private static final String BOTH = "('" + MISHAN.code + "', '" + YANGMU.code + "')";

    @Inject
    private Happenings happenings;

    @Inject
    private MonthOfMoney money;

    @Inject
    private Ledger ledger;

    @Inject
    private Lists lists;

    @Inject
    private Casework cases;

    @Inject
    private Clocks clocks;

    private final Bank bank = new Bank();

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(TwelveMonths.class);
    }

    @Test
    void every_yuan_of_twelve_months_is_accounted_for() throws Exception {
        lists.none(MISHAN);
        lists.none(YANGMU);
        nextMonth();
        happenings.prepare(MISHAN, YANGMU);
        long parent = happenings.granted(MISHAN);
        long mover = happenings.granted(MISHAN);
        long closed = happenings.granted(MISHAN);
        long lost = happenings.granted(MISHAN);
        long dead = happenings.granted(MISHAN);
        long mistaken = happenings.granted(MISHAN);
        long leaver = happenings.granted(MISHAN);
        whatWasLeftOpenIsPaid();
        String another = Families.account();
        YearMonth first = lists.nextMonth();
        ledger.begin(first, BOTH);
        Map<Integer, As.Work> happens = Map.of(
                0, () -> cases.granted(MISHAN),
                1, () -> happenings.childIsBorn(parent),
                2, () -> happenings.moves(mover, YANGMU.otherVillage),
                3, () -> happenings.standardRises("40"),
                4, () -> bank.close(happenings.accountOf(closed)),
                5, () -> happenings.accountIsPutRight(closed, another),
                6, () -> happenings.changes(lost, AdjustmentKind.SUSPEND, AdjustmentReason.LOST_CONTACT),
                7, () -> ledger.paidTooMuch(dead, thisMonth(), happenings.diesLastMonth(dead, thisMonth())),
                8,
                        () -> {
                            happenings.changes(lost, AdjustmentKind.RESTORE, AdjustmentReason.CLEARED_UP);
                            happenings.wasPaidTooMuch(mistaken, "60", "25");
                            happenings.heirsPayBack(dead);
                        },
                10, () -> happenings.changes(leaver, AdjustmentKind.STOP, AdjustmentReason.GIVEN_UP));
        for (int nth = 0; nth < MONTHS; nth++) {
            happenings.budgetOf(lists.nextMonth().getYear());
            happens.getOrDefault(nth, () -> {}).run();
            money.pay(bank, MISHAN, YANGMU);
            ledger.isEven(lists.nextMonth(), bank, MISHAN, YANGMU);
            nextMonth();
        }

        assertTrue(ledger.onList(parent, first.plusMonths(1)) > ledger.onList(parent, first));
        assertEquals(ledger.onList(mover, first), ledger.onList(mover, first.plusMonths(2)));
        assertTrue(ledger.onList(mover, first.plusMonths(3)) > ledger.onList(mover, first));
        assertEquals(
                ledger.onList(closed, first.plusMonths(4)),
                bank.accounts().get(another) - ledger.onList(closed, first.plusMonths(5)) * (MONTHS - 5));
        long monthly = ledger.onList(lost, first.plusMonths(5));
        assertEquals(0, ledger.onList(lost, first.plusMonths(6)) + ledger.onList(lost, first.plusMonths(7)));
        assertEquals(3 * monthly, ledger.onList(lost, first.plusMonths(8)));
        assertEquals(0, ledger.onList(dead, first.plusMonths(7)));
        long whole = ledger.onList(mistaken, first.plusMonths(7));
        assertEquals(whole - 2_500, ledger.onList(mistaken, first.plusMonths(8)));
        assertEquals(whole - 2_500, ledger.onList(mistaken, first.plusMonths(9)));
        assertEquals(whole - 1_000, ledger.onList(mistaken, first.plusMonths(10)));
        assertEquals(whole, ledger.onList(mistaken, first.plusMonths(11)));
        assertEquals(0, ledger.onList(leaver, first.plusMonths(10)));
    }

    /** Months before that had no list, lists that no money was asked for. */
    private void whatWasLeftOpenIsPaid() throws Exception {
        happenings.budgetOf(lists.nextMonth().getYear());
        money.pay(new Bank(), MISHAN, YANGMU);
        nextMonth();
    }

    private YearMonth thisMonth() {
        return YearMonth.from(clocks.today());
    }

    /** The second day of the next month: what is decided then is on the next list. */
    private void nextMonth() {
        int left = clocks.today().lengthOfMonth() - clocks.today().getDayOfMonth();
        clocks.moveForward(left + 2);
    }
}
