package org.jiuzhu.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.access.Officer;
import org.jiuzhu.casework.CaseStep;
import org.jiuzhu.demonstration.Staff.Unit;
import org.jiuzhu.finance.DemonstrationFunds;
import org.jiuzhu.finance.DemonstrationFunds.Hands;
import org.jiuzhu.payment.DemonstrationLists;
import org.jiuzhu.payment.DemonstrationLists.Hand;
import org.jiuzhu.payment.DemonstrationLists.MonthlyListKey;

/**
 * The monthly lists of a demonstration: those of the past months and of this one were made on day 20 of the month
 * before, signed on day 23, received on day 25 (decision 13) and paid but this month's; next month's waits for its signature everywhere, and one
 * of this month's for the bureau.
 */
@ApplicationScoped
class PastLists {
    private static final int MADE = 20;
    private static final int SIGNED = 23;
    private static final int RECEIVED = 25;
    private static final int ASKED = 26;
    private static final int PAID = 10;
    private static final int CAME_BACK = 2;
    private static final Unit WAITS_FOR_THE_BUREAU = Unit.ZHONGXIN;

    @Inject
    private DemonstrationLists lists;

    @Inject
    private DemonstrationFunds funds;

    void settle(List<Story> stories, Staff staff, Days days) {
        YearMonth now = YearMonth.from(days.today());
        LocalDateTime latest = latestAct(stories);
        for (Unit unit : Unit.values()) {
            for (int back = Stories.MONTHS_OF_LISTS; back >= 0; back--) {
                settle(unit, now.minusMonths(back), staff, days, back == 0);
            }
            Hand made = new Hand(staff.of(unit, "clerk"), latest);
            lists.settle(
                    new MonthlyListKey(unit.code, now.plusMonths(1)),
                    staff.of(unit, "reviewer"),
                    made,
                    Optional.empty(),
                    Optional.empty());
        }
        for (int back = Stories.MONTHS_OF_LISTS; back >= 1; back--) {
            pay(now.minusMonths(back), staff, days, back == 1);
        }
    }

    /** What was asked for on day 26 of the month before was paid by the tenth (decision 13). */
    private void pay(YearMonth month, Staff staff, Days days, boolean newest) {
        Hands hands = new Hands(
                staff.of("bureau-service"),
                staff.of("bureau-approver"),
                staff.of("finance"),
                staff.of("finance-release"));
        LocalDateTime asked = days.rolled(month.minusMonths(1).atDay(ASKED)).atTime(9, 0);
        LocalDateTime paid = days.rolled(month.atDay(PAID)).atTime(15, 0);
        funds.settle(month, hands, asked, paid, newest ? CAME_BACK : 0);
    }

    private void settle(Unit unit, YearMonth month, Staff staff, Days days, boolean newest) {
        YearMonth before = month.minusMonths(1);
        Hand made = hand(staff.of(unit, "clerk"), days.rolled(before.atDay(MADE)), 10);
        Hand signed = hand(staff.of(unit, "head"), days.rolled(before.atDay(SIGNED)), 14);
        Hand received = hand(staff.of("bureau-service"), days.rolled(before.atDay(RECEIVED)), 16);
        boolean waits = newest && unit == WAITS_FOR_THE_BUREAU;
        lists.settle(
                new MonthlyListKey(unit.code, month),
                staff.of(unit, "reviewer"),
                made,
                Optional.of(signed),
                waits ? Optional.empty() : Optional.of(received));
    }

    private static Hand hand(Officer officer, LocalDate day, int hour) {
        return new Hand(officer, day.atTime(hour, 0));
    }

    /** The newest act of an officer: next month's list was made then, with every benefit that there is. */
    private static LocalDateTime latestAct(List<Story> stories) {
        return stories.stream()
                .flatMap(story -> story.moments().stream())
                .filter(moment -> moment.step() != CaseStep.END_NOTICE)
                .map(Moment::at)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
