package org.jiuzhu.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jiuzhu.access.Officer;
import org.jiuzhu.demonstration.Staff.Unit;
import org.jiuzhu.review.DemonstrationReturns;
import org.jiuzhu.review.DemonstrationReturns.Reported;

/**
 * The villages' monthly returns of a demonstration: those of the past months are there; for next month's list the
 * agent's own village, else the last one, has not reported yet.
 */
@ApplicationScoped
class PastReturns {
    private static final int REPORTED = 17;
    private static final int ONE_IN = 7;
    private static final int CERTIFICATES = 2;
    private static final int CERTIFICATE_DAYS = 40;

    @Inject
    private DemonstrationReturns returns;

    void tell(Staff staff, Days days) {
        YearMonth next = YearMonth.from(days.today()).plusMonths(1);
        for (Unit unit : Unit.values()) {
            List<String> villages = returns.villages(unit.code);
            for (String village : villages) {
                for (int back = Stories.MONTHS_OF_LISTS; back > 0; back--) {
                    tell(unit, village, next.minusMonths(back), staff, days);
                }
                if (!village.equals(missing(unit, villages))) {
                    tell(unit, village, next, staff, days);
                }
            }
            returns.certificates(unit.code, days.today().plusDays(CERTIFICATE_DAYS), CERTIFICATES);
        }
    }

    private static String missing(Unit unit, List<String> villages) {
        return villages.contains(unit.village) ? unit.village : villages.get(villages.size() - 1);
    }

    private void tell(Unit unit, String village, YearMonth month, Staff staff, Days days) {
        boolean own = village.equals(unit.village);
        Officer hand = staff.of(unit, own ? "village" : "clerk");
        LocalDate day = days.rolled(month.minusMonths(1).atDay(REPORTED));
        LocalDate said = day.isAfter(days.today()) ? days.today().minusDays(1) : day;
        Reported by = new Reported(hand.login(), said.atTime(9, 30), !own);
        int turn = Integer.parseInt(village.substring(9)) + month.getMonthValue();
        boolean somebody = turn % ONE_IN == 0 && day.isBefore(days.today().minusMonths(1));
        if (somebody) {
            returns.departure(
                    village,
                    month,
                    by,
                    Words.surname(month.getMonthValue()) + Words.pick("given", 3),
                    Words.of("departure.handled"));
        } else {
            returns.nil(village, month, by);
        }
    }
}
