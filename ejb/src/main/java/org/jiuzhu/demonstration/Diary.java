package org.jiuzhu.demonstration;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jiuzhu.casework.CaseStep;

/** Writes steps on working days within office hours, one after the other. */
final class Diary {
    private static final LocalTime OPEN = LocalTime.of(8, 30);
    private static final int MORNING_SECONDS = 90 * 60;
    private static final int LEAST_PAUSE_SECONDS = 20 * 60;
    private static final int PAUSE_SECONDS = 20 * 60;

    /** The product takes notices down in the sixth minute of the day. */
    private static final LocalTime TAKEN_DOWN = LocalTime.of(0, 5);

    private final Days days;
    private final Random random;
    private final List<Moment> moments = new ArrayList<>();
    private LocalDateTime at;
    private LocalDate posted;

    Diary(Days days, LocalDate begins, Random random) {
        this.days = days;
        this.random = random;
        this.at = morning(days.rolled(begins));
    }

    /** A step so many working days after the one before; with none, later on the same day. */
    void write(CaseStep step, int workingDays) {
        if (step == CaseStep.END_NOTICE) {
            at = takenDown(days.lastDayOfNotice(posted).plusDays(1).atTime(TAKEN_DOWN));
        } else if (workingDays > 0) {
            at = morning(days.after(at.toLocalDate(), workingDays));
        } else if (!moments.isEmpty()) {
            at = at.plusSeconds(LEAST_PAUSE_SECONDS + random.nextInt(PAUSE_SECONDS));
        }
        if (step == CaseStep.POST_NOTICE) {
            posted = at.toLocalDate();
        }
        moments.add(new Moment(step, at));
    }

    /** An objection that is settled only then holds it until the next round, which goes by the hour. */
    private LocalDateTime takenDown(LocalDateTime first) {
        LocalDateTime nextRound = at.truncatedTo(ChronoUnit.HOURS).plusHours(1).plusMinutes(TAKEN_DOWN.getMinute());
        return first.isAfter(at) ? first : nextRound;
    }

    List<Moment> moments() {
        return List.copyOf(moments);
    }

    private LocalDateTime morning(LocalDate day) {
        return day.atTime(OPEN).plusSeconds(random.nextInt(MORNING_SECONDS));
    }
}
