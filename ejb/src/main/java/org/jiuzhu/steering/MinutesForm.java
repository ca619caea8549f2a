package org.jiuzhu.steering;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Form;

/** Who came to a meeting and what was said. */
public class MinutesForm implements Form, Serializable {
    public List<Seat> seats = new ArrayList<>();
    public String minutes;

    /** A member's seat; the name is for the page alone. */
    public static class Seat implements Form, Serializable {
        public long memberId;
        public String member;
        public Attendance attendance = Attendance.PRESENT;
        /** Who came instead. */
        public String substitute;
    }

    /** @throws org.jiuzhu.shared.FormRefusal with every fault and its field */
    void check() {
        Faults faults = new Faults();
        for (int i = 0; i < seats.size(); i++) {
            Seat seat = seats.get(i);
            faults.chosen("seats[" + i + "].attendance", seat.attendance);
            if (seat.attendance == Attendance.DEPUTED) {
                faults.require("seats[" + i + "].substitute", seat.substitute, 40);
            } else if (seat.substitute != null && !seat.substitute.isBlank()) {
                faults.add("seats[" + i + "].substitute", "steering.substitute-unasked");
            }
        }
        faults.require("minutes", minutes, 8000);
        faults.refuseIfAny();
    }
}
