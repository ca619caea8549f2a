package org.jiuzhu.demonstration;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jiuzhu.access.Officer;
import org.jiuzhu.area.WorkingDays;
import org.jiuzhu.casework.AssistanceCase;
import org.jiuzhu.casework.CaseStep;
import org.jiuzhu.casework.DemonstrationCases;
import org.jiuzhu.casework.ReviewOpinion;
import org.jiuzhu.delegation.DelegationInstrument;
import org.jiuzhu.household.HouseholdForm;
import org.jiuzhu.publicity.DemonstrationNotices;
import org.jiuzhu.publicity.Notice;

/** Plays one case as far as it is to come, day after working day, each step by the hand whose it is. */
final class Play {
    /** How far a case is played. */
    enum Until {
        SUBMITTED(0),
        SUPPLEMENT(1),
        ACCEPTED(1),
        SURVEY_RECORDED(2),
        CHECK_REQUESTED(2),
        SURVEYED(3),
        ENQUIRED(4),
        REVIEWED(5),
        ON_NOTICE(6),
        OBJECTED(8),
        AWAITING_DECISION(13),
        DECIDED(14),
        COMPLETED(15),
        WITHDRAWN(2);

        /** Working days from the submission to the last step, about. */
        final int days;

        Until(int days) {
            this.days = days;
        }

        boolean reaches(Until other) {
            return ordinal() >= other.ordinal() && this != WITHDRAWN;
        }
    }

    /** Everything a play needs from the product. */
    record Stage(
            DemonstrationCases cases,
            DemonstrationNotices notices,
            WorkingDays calendar,
            Staff staff,
            LocalDateTime now) {}

    private final Stage stage;
    private final Staff.Unit unit;
    private final String township;
    private final DelegationInstrument instrument;
    private LocalDate day;
    private int minute;

    Play(Stage stage, Staff.Unit unit, String township, DelegationInstrument instrument, LocalDate submittedOn) {
        this.stage = stage;
        this.unit = unit;
        this.township = township;
        this.instrument = instrument;
        this.day = stage.calendar().rolled(submittedOn);
    }

    void play(HouseholdForm form, Until until) {
        AssistanceCase aCase = stage.cases().submit(form, hand("clerk"), at());
        switch (until) {
            case SUBMITTED -> {}
            case SUPPLEMENT -> {
                next(1);
                stage.cases().notifyMissing(aCase, hand("clerk"), at(), township, Words.of("missing"));
            }
            case WITHDRAWN -> {
                next(1);
                stage.cases().take(aCase, CaseStep.WITHDRAW, hand("clerk"), at(), Words.of("withdrawn"));
            }
            default -> enquire(aCase, until);
        }
    }

    private void enquire(AssistanceCase aCase, Until until) {
        next(1);
        stage.cases().accept(aCase, hand("clerk"), instrument, at());
        if (until == Until.ACCEPTED) {
            return;
        }
        next(1);
        if (until != Until.SURVEY_RECORDED) {
            stage.cases().requestCheck(aCase, hand("clerk"), at());
        }
        if (until == Until.CHECK_REQUESTED) {
            return;
        }
        stage.cases().survey(aCase, hand("investigator"), hand("investigator2"), at(), Words.of("findings"));
        if (until.reaches(Until.SURVEYED)) {
            next(1);
            stage.cases().signSurvey(aCase, hand("investigator2"), at());
        }
        if (until.reaches(Until.ENQUIRED)) {
            next(1);
            stage.cases().answerCheck(aCase, stage.staff().of("verification"), at(), Words.of("report"));
        }
        if (until.reaches(Until.REVIEWED)) {
            review(aCase, until);
        }
    }

    private void review(AssistanceCase aCase, Until until) {
        next(1);
        ReviewOpinion opinion =
                stage.cases().propose(aCase, hand("reviewer"), at(), Words.of("opinion.yes"), Words.of("opinion.no"));
        if (opinion.isAgreed() && until.reaches(Until.ON_NOTICE)) {
            publish(aCase, opinion, until);
        } else if (!opinion.isAgreed() && until.reaches(Until.DECIDED)) {
            decide(aCase, until);
        }
    }

    private void publish(AssistanceCase aCase, ReviewOpinion opinion, Until until) {
        next(1);
        Notice notice = stage.notices().post(aCase, opinion, hand("clerk"), at(), township);
        if (until == Until.OBJECTED) {
            next(2);
            stage.notices().object(notice, hand("clerk"), at(), Words.of("objection"));
        }
        if (until.reaches(Until.AWAITING_DECISION)
                && notice.endsOn().isBefore(stage.now().toLocalDate())) {
            day = notice.endsOn().plusDays(1);
            stage.notices().end(notice, at());
            if (until.reaches(Until.DECIDED)) {
                decide(aCase, until);
            }
        }
    }

    private void decide(AssistanceCase aCase, Until until) {
        next(1);
        Officer decider = instrument == null ? stage.staff().of("bureau-approver") : hand("approver");
        stage.cases().decide(aCase, decider, at(), Words.of("reason.no"));
        if (until == Until.COMPLETED) {
            next(1);
            stage.cases().notifyHousehold(aCase, hand("clerk"), at());
        }
    }

    private Officer hand(String duty) {
        return stage.staff().of(unit, duty);
    }

    private void next(int workingDays) {
        day = stage.calendar().after(day, workingDays);
    }

    /** A moment in office hours of the play's day, never after now. */
    private LocalDateTime at() {
        LocalDateTime moment = day.atTime(LocalTime.of(8, 30)).plusMinutes(minute++ * 7L);
        return moment.isAfter(stage.now()) ? stage.now() : moment;
    }
}
