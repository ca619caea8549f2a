package org.jiuzhu.demonstration;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jiuzhu.area.AdministrativeArea;
import org.jiuzhu.demonstration.Staff.Unit;
import org.jiuzhu.household.HouseholdForm;

/** Invents the stories of a unit: always the same ones for the same moment. */
final class Stories {
    /** Monthly lists of so many months before this one are paid from the oldest stories on. */
    static final int MONTHS_OF_LISTS = 6;

    /** Told by this day of the month before, a grant stands on the first of these lists. */
    private static final int DAY_OF_THE_OLDEST = 13;

    private static final long SEED = 20_210_303L;
    private static final int SHORTEST_AGO = 3;
    private static final int LONGEST_NOTICE = 20;
    private static final int EVERY_NTH_LATE = 9;
    private static final int EVERY_NTH_OLD = 6;
    private static final int NEAR = 2;

    private final Days days;
    private final Families families;
    private final Particulars particulars;
    private final Random random = new Random(SEED);
    private int open;

    Stories(Days days) {
        this.days = days;
        this.families = new Families(days.today());
        this.particulars = new Particulars(families);
    }

    /** @param villages in the order of their codes; none of those that exist only in statistics */
    List<Story> of(Unit unit, List<AdministrativeArea> villages) {
        List<Story> stories = new ArrayList<>();
        for (Ending ending : Ending.values()) {
            int count = ending.count(unit.large);
            for (int i = 0; i < count; i++) {
                AdministrativeArea village = villages.get(stories.size() % villages.size());
                stories.add(story(unit, ending, village, lastDay(unit, ending, i, count)));
            }
        }
        return stories;
    }

    private Story story(Unit unit, Ending ending, AdministrativeArea village, LocalDate last) {
        List<Moment> moments = new Course(ending, unit.delegated, random).endingOn(last, days);
        HouseholdForm form = families.next(village, ending.isOfPoor());
        particulars.addTo(form, ending.isOfPoor(), moments.get(0).day());
        boolean throughVillage = village.code().equals(unit.village);
        form.mandate = throughVillage ? Words.of("mandate") : "";
        return new Story(unit, ending, throughVillage, form, moments);
    }

    private LocalDate lastDay(Unit unit, Ending ending, int index, int count) {
        if (ending.isOver()) {
            return longAgo(index, count);
        }
        if (ending == Ending.ON_NOTICE) {
            List<LocalDate> posted = postedAndHanging();
            return posted.get(index * (posted.size() - 1) / Math.max(1, count - 1));
        }
        return days.ago(age(ending.term(unit.delegated)));
    }

    /** Spread from a few days ago back to the oldest; every sixth lies in the days before the oldest's. */
    private LocalDate longAgo(int index, int count) {
        LocalDate oldest =
                YearMonth.from(days.today()).minusMonths(MONTHS_OF_LISTS + 1L).atDay(DAY_OF_THE_OLDEST);
        if (index % EVERY_NTH_OLD == EVERY_NTH_OLD - 1 || index == count - 1) {
            return oldest.minusDays(index % EVERY_NTH_OLD);
        }
        long span = ChronoUnit.DAYS.between(oldest, days.today()) - SHORTEST_AGO;
        return days.today().minusDays(SHORTEST_AGO + span * index / count);
    }

    /** Working days since the last step: mostly fresh; now and then the term ends today or is over. */
    private int age(int term) {
        int turn = open++ % EVERY_NTH_LATE;
        if (turn == EVERY_NTH_LATE - 1) {
            return term + 1 + random.nextInt(2);
        }
        return turn == EVERY_NTH_LATE / 2 ? term : random.nextInt(Math.max(1, term - NEAR));
    }

    /** The past working days on which a notice that hangs still was posted. */
    private List<LocalDate> postedAndHanging() {
        LocalDate latest = days.ago(1);
        return latest.minusDays(LONGEST_NOTICE)
                .datesUntil(latest.plusDays(1))
                .filter(days::isWorkingDay)
                .filter(day -> !days.lastDayOfNotice(day).isBefore(days.today()))
                .toList();
    }
}
