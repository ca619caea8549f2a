package org.jiuzhu.rules;

/**
 * The figures that the rules leave to the place; each is a dated row under the bureau's hand, within what is not absurd.
 */
public enum Parameter {
    MINIMUM_PAYMENT_FEN(Measure.MONEY, 0, 10_000),
    ROUNDING_FEN(Measure.MONEY, 1, 10_000),
    INCOME_WINDOW_MONTHS(Measure.MONTHS, 1, 36),
    MONEY_CAP_MONTHS(Measure.MONTHS, 0, 120),
    HOMES_MAX(Measure.HOMES, 0, 5),
    NEAR_MULTIPLE(Measure.MULTIPLE, 1, 5),
    NEAR_MONEY_CAP_MONTHS(Measure.MONTHS, 0, 120),
    NEAR_HOMES_MAX(Measure.HOMES, 0, 5),
    /** 1 where the basic part of the residents' pension counts as income. */
    BASIC_PENSION_COUNTED(Measure.YES_NO, 0, 1),
    /** 1 where, under 民发〔2012〕220号, members in detoxification or missing count. */
    ABSENT_MEMBERS_COUNTED(Measure.YES_NO, 0, 1),
    OLD_AGE(Measure.AGE, 50, 100),
    SUPPLEMENT_OLD_FEN(Measure.MONEY, 0, 500_000),
    SUPPLEMENT_MINOR_FEN(Measure.MONEY, 0, 500_000),
    SUPPLEMENT_SEVERE_FEN(Measure.MONEY, 0, 500_000),
    SUPPLEMENT_ILL_FEN(Measure.MONEY, 0, 500_000),
    TEKUN_AGE(Measure.AGE, 50, 100),
    TEKUN_MINOR_BELOW(Measure.AGE, 14, 18),
    TEKUN_BASE_MULTIPLE(Measure.MULTIPLE, 1, 5),
    /** 1: base and care tier; 0: one total, at home or in an institution. */
    TEKUN_BY_TIERS(Measure.YES_NO, 0, 1),
    SUPPORTER_AGE(Measure.AGE, 50, 100),
    SUPPORTER_DIBAO_AGE(Measure.AGE, 50, 100),
    TIER_LOWER_MULTIPLE(Measure.MULTIPLE, 1, 5),
    RIGID_RATIO(Measure.RATIO, 0, 1),
    LINSHI_CAP_MULTIPLE(Measure.MULTIPLE, 0, 50),
    LINSHI_MONTHS_MAX(Measure.MONTHS, 1, 36),
    LINSHI_EMERGENCY_LIGHT(Measure.MULTIPLE, 0, 20),
    LINSHI_EMERGENCY_MEDIUM(Measure.MULTIPLE, 0, 20),
    LINSHI_EMERGENCY_HEAVY(Measure.MULTIPLE, 0, 20),
    LINSHI_EXPENDITURE_LIGHT(Measure.MULTIPLE, 0, 20),
    LINSHI_EXPENDITURE_MEDIUM(Measure.MULTIPLE, 0, 20),
    LINSHI_EXPENDITURE_HEAVY(Measure.MULTIPLE, 0, 20),
    CERTIFICATE_MONTHS(Measure.MONTHS, 1, 36),
    REVIEW_MONTHS_STABLE(Measure.MONTHS, 1, 36),
    /** Of households whose means hardly change for a while; the opinion of 2012 knew them apart from the lasting ones. */
    REVIEW_MONTHS_SHORT_TERM(Measure.MONTHS, 1, 36),
    REVIEW_MONTHS_VARIABLE(Measure.MONTHS, 1, 36),
    REVIEW_MONTHS_VARIABLE_URBAN(Measure.MONTHS, 1, 36),
    /** After how many months a change that was not reported is late (民发〔2022〕83号 part 5(5)). */
    LATE_REPORT_MONTHS(Measure.MONTHS, 1, 12),
    /** How many days before an age, a certificate or a recognition is reached the product says so. */
    ALERT_DAYS(Measure.DAYS, 1, 366),
    /** 1 where an undisputed family may do without the appraisal. */
    APPRAISAL_SKIPPED_UNDISPUTED(Measure.YES_NO, 0, 1),
    PUBLICITY_DAYS(Measure.DAYS, 1, 60),
    /** Of 临时救助 for spending; an emergency is not publicised. */
    LINSHI_PUBLICITY_DAYS(Measure.DAYS, 1, 60),
    /** For how long a grant is announced before only the long-term list tells of it. */
    ANNOUNCEMENT_DAYS(Measure.DAYS, 1, 366),
    /** After how many working days overdue work rises from the township's head to the bureau. */
    ESCALATION_DAYS(Measure.DAYS, 1, 30),
    /** 1 where nothing is granted before the photos of survey, appraisal and board are in the file. */
    PHOTOS_REQUIRED(Measure.YES_NO, 0, 1),
    CUT_OFF_DAY(Measure.DAYS, 1, 28),
    /** By which day of a month the villages have reported for the list of the next (decision 13 for this and the following). */
    VILLAGE_RETURN_DAY(Measure.DAYS, 1, 28),
    CHANGE_LIST_DAY(Measure.DAYS, 1, 28),
    PROOFREADING_DAY(Measure.DAYS, 1, 28),
    LIST_SIGNING_DAY(Measure.DAYS, 1, 28),
    FUND_REQUEST_DAY(Measure.DAYS, 1, 28),
    /** By which day of a month its paper files are scanned and uploaded (the notice, part 7(3)). */
    ARCHIVE_DAY(Measure.DAYS, 1, 28),
    /** How many working days before its day a report is called due soon. */
    REPORT_REMINDER_DAYS(Measure.WORKING_DAYS, 0, 20),
    /** 渐退期: for how many months at most a household is paid on after it found work (民发〔2022〕83号 part 1(3)). */
    GRACE_MONTHS(Measure.MONTHS, 0, 24),
    MIN_INVESTIGATORS(Measure.PERSONS, 2, 10),
    /** 1 where nobody signs under an instrument without a valid certificate of training. */
    TRAINING_REQUIRED(Measure.YES_NO, 0, 1),
    /** How many officers work on cases in a township before an instrument is published (the notice, parts 5(2), 7(4)). */
    MIN_TOWNSHIP_OFFICERS(Measure.PERSONS, 2, 20),
    /** How many days before its end the bureau is told that an instrument runs out. */
    INSTRUMENT_WARNING_DAYS(Measure.DAYS, 1, 366),
    /** Of the members of the leading group, who must come or send somebody before it resolves anything; 0 for none. */
    GROUP_QUORUM_PERCENT(Measure.PERCENT, 0, 100),
    /** Working days within which a township's problem is answered or put before a meeting. */
    FEEDBACK_ANSWER_DAYS(Measure.WORKING_DAYS, 1, 60),
    /** For how long a certificate holds that came of a course. */
    CERTIFICATE_VALID_MONTHS(Measure.MONTHS, 1, 120),
    /** Of all files of a township and matter, rounded up; the notice allows no less than half. */
    SPOT_SHARE_PERCENT(Measure.PERCENT, 50, 100),
    /** Of the files that are not mandatory, rounded up. */
    SPOT_REST_PERCENT(Measure.PERCENT, 30, 100),
    /** Of the files drawn, read by a second reader who does not know what the first said. */
    SPOT_SECOND_PERCENT(Measure.PERCENT, 0, 100),
    /** Households visited, counted apart from the files. */
    SPOT_VISIT_PERCENT(Measure.PERCENT, 0, 100),
    /** Working days after a month by which its files are read. */
    SPOT_DUE_DAYS(Measure.WORKING_DAYS, 1, 60),
    /** Working days after the freezing within which both numbers are opened. */
    SPOT_OPEN_DAYS(Measure.WORKING_DAYS, 1, 20),
    /** From how much a month on a file is read on top. */
    SPOT_HIGH_MONTHLY_FEN(Measure.MONEY, 1, 10_000_000),
    /** From how large a single grant on a file is read on top. */
    SPOT_HIGH_GRANT_FEN(Measure.MONEY, 1, 100_000_000),
    /** Working days that a township has to answer an order. */
    RECTIFICATION_DAYS(Measure.WORKING_DAYS, 1, 60),
    /** Working days within which a bad rating is verified, put right and fed back. */
    RATING_FEEDBACK_DAYS(Measure.WORKING_DAYS, 1, 30),
    /** Within which the bureau answers a reconsideration; working days since the review law of 2023. */
    RECONSIDERATION_ANSWER_DAYS(Measure.WORKING_DAYS, 1, 60),
    /** Within which the bureau answers a lawsuit. */
    LAWSUIT_ANSWER_DAYS(Measure.DAYS, 1, 60),
    /** Working days that a township has to state the facts of an attacked decision. */
    STATEMENT_DAYS(Measure.WORKING_DAYS, 1, 30),
    /** How many days before a day of a reconsideration or lawsuit the product says so. */
    REMEDY_WARNING_DAYS(Measure.DAYS, 0, 60),
    /** In how many months serious faults must have come back before a suspension is proposed. */
    REPEATED_SERIOUS_MONTHS(Measure.MONTHS, 1, 36),
    /** Of how many last months. */
    REPEATED_SERIOUS_WINDOW(Measure.MONTHS, 1, 36);

    private final Measure measure;
    private final long least;
    private final long most;

    Parameter(Measure measure, long least, long most) {
        this.measure = measure;
        this.least = least;
        this.most = most;
    }

    public Measure measure() {
        return measure;
    }

    /** The least that is not absurd, in fen where it is money. */
    public long least() {
        return least;
    }

    /** The most that is not absurd, in fen where it is money. */
    public long most() {
        return most;
    }
}
