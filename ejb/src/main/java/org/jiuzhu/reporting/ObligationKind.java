package org.jiuzhu.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jiuzhu.rules.Parameter;

/**
 * 报送种类: what is owed, on which day of the month by the calendar of the rules, and whether the product knows by itself
 * that it was done. A known kind has its line in {@code settle.sql}.
 */
public enum ObligationKind {
    VILLAGE_RETURNS(Parameter.VILLAGE_RETURN_DAY, 1, true),
    CHANGE_LIST(Parameter.CHANGE_LIST_DAY, 1, true),
    PROOFREADING(Parameter.PROOFREADING_DAY, 0, true),
    PAYMENT_LIST(Parameter.LIST_SIGNING_DAY, 1, true),
    ARCHIVE(Parameter.ARCHIVE_DAY, 0, false),
    JOINT_PROOFREADING(Parameter.PROOFREADING_DAY, 0, true),
    FUND_REQUEST(Parameter.FUND_REQUEST_DAY, 1, true),
    STAGE_SUMMARY(null, 0, false),
    EVALUATION(null, 0, false),
    OTHER(null, 0, false);

    private final Parameter day;
    private final int monthsAhead;
    private final boolean known;

    ObligationKind(Parameter day, int monthsAhead, boolean known) {
        this.day = day;
        this.monthsAhead = monthsAhead;
        this.known = known;
    }

    /** The line of the monthly calendar that names its day; nothing where the catalogue names it. */
    public Parameter day() {
        return day;
    }

    /** Whether its fulfilment is read from the product's own tables and never reported by hand. */
    public boolean isKnown() {
        return known;
    }

    /** Whether the bureau may add one of this kind; the others are the calendar's. */
    public boolean isAddable() {
        return day == null;
    }

    /** The month that it is about, when it falls due in that one: lists are made a month ahead (decision 13). */
    public YearMonth subject(YearMonth dueIn) {
        return dueIn.plusMonths(monthsAhead);
    }

    /** The day in a month, the last where the month is shorter. */
    static LocalDate dayOf(YearMonth month, int day) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }
}
