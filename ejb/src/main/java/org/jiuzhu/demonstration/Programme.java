package org.jiuzhu.demonstration;

import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.area.AdministrativeArea;
import org.jiuzhu.delegation.DelegationInstrument;
import org.jiuzhu.demonstration.Play.Until;
import org.jiuzhu.demonstration.Staff.Unit;

/** Which cases a unit has: a few at every step, some late, and many in payment. */
final class Programme {
    private static final int EVERY_NTH_NOT_ELIGIBLE = 9;

    private final Play.Stage stage;
    private final Unit unit;
    private final String township;
    private final DelegationInstrument instrument;

    Programme(Play.Stage stage, Unit unit, String township, DelegationInstrument instrument) {
        this.stage = stage;
        this.unit = unit;
        this.township = township;
        this.instrument = instrument;
    }

    void run(Families families, List<AdministrativeArea> below) {
        List<AdministrativeArea> villages = DemonstrationSeed.inhabited(below);
        int number = 0;
        for (Until until : Until.values()) {
            for (int i = 0; i < count(until); i++) {
                boolean eligible = number % EVERY_NTH_NOT_ELIGIBLE != EVERY_NTH_NOT_ELIGIBLE - 1;
                AdministrativeArea village = villages.get(number % villages.size());
                new Play(stage, unit, township, instrument, submittedOn(until, i))
                        .play(families.next(village, eligible), until);
                number++;
            }
        }
    }

    private int count(Until until) {
        boolean small = unit == Unit.LIUMAO || unit == Unit.ZHONGXIN;
        return switch (until) {
            case COMPLETED -> small ? 14 : 36;
            case SUBMITTED, ACCEPTED, ON_NOTICE, AWAITING_DECISION -> small ? 2 : 5;
            case ENQUIRED, SURVEYED, DECIDED, REVIEWED -> small ? 1 : 4;
            default -> small ? 1 : 2;
        };
    }

    /** Cases at work came in so that their last step was today or some days ago; the third of each kind is late. */
    private LocalDate submittedOn(Until until, int index) {
        LocalDate today = stage.now().toLocalDate();
        if (until == Until.COMPLETED) {
            return DemonstrationSeed.back(stage.calendar(), today, until.days + 12 + index * 3);
        }
        int late = index == 2 ? 7 : index % 3;
        return DemonstrationSeed.back(stage.calendar(), today, until.days + late);
    }
}
