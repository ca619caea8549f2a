package org.jiuzhu.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jiuzhu.area.WorkingCalendar;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.web.layout.Texts;

/** Deadline lamps: colour, shape and word, counted in working days. */
@Named
@ApplicationScoped
public class Lamps {
    private static final int NEAR = 2;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private Clocks clocks;

    /** A lamp with its word. */
    public record Lamp(LampState state, String text) {}

    /** The lamp of a day; of none, where no term runs. */
    public Lamp of(LocalDate due) {
        if (due == null) {
            return new Lamp(LampState.WAIT, Texts.of("desk.lamp.WAIT"));
        }
        int days = calendar.days().between(clocks.today(), due);
        LampState state = due.isBefore(clocks.today())
                ? LampState.LATE
                : due.equals(clocks.today()) ? LampState.TODAY : days <= NEAR ? LampState.SOON : LampState.OK;
        return new Lamp(state, Texts.of("desk.lamp." + state, Math.abs(days)));
    }
}
