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
import org.jiuzhu.payment.DemonstrationLists;
import org.jiuzhu.payment.DemonstrationLists.Hand;

/**
 * The monthly lists of a demonstration: those of the past months and of this one were made on day 20 of the month
 * before, signed on day 23, received on day 25 (decision 13); next month's waits for its signature everywhere, and one
 * of this month's for the bureau.
 */
@ApplicationScoped
class PastLists {
    private static final int MADE = 20;
    private static final int SIGNED = 23;
    private static final int RECEIVED = 25;
    private static final Unit WAITS_FOR_THE_BUREAU = Unit.ZHONGXIN;

    @Inject
    private DemonstrationLists lists;

    void settle(List<Story> stories, Staff staff, Days days) {
        YearMonth now = YearMonth.from(days.today());
        LocalDateTime latest = latestAct(stories);
        for (Unit unit : Unit.values()) {
            for (int back = Stories.MONTHS_OF_LISTS; back >= 0; back--) {
                settle(unit, now.minusMonths(back), staff, days, back == 0);
            }
            Hand made = new Hand(staff.of(unit, "clerk"), latest);
            lists.settle(unit.code, now.plusMonths(1), made, Optional.empty(), Optional.empty());
        }
    }

    private void settle(Unit unit, YearMonth month, Staff staff, Days days, boolean newest) {
        YearMonth before = month.minusMonths(1);
        Hand made = hand(staff.of(unit, "clerk"), days.rolled(before.atDay(MADE)), 10);
        Hand signed = hand(staff.of(unit, "head"), days.rolled(before.atDay(SIGNED)), 14);
        Hand received = hand(staff.of("bureau-service"), days.rolled(before.atDay(RECEIVED)), 16);
        boolean waits = newest && unit == WAITS_FOR_THE_BUREAU;
        lists.settle(unit.code, month, made, Optional.of(signed), waits ? Optional.empty() : Optional.of(received));
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
