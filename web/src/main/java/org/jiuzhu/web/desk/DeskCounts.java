package org.jiuzhu.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiuzhu.casework.Desk;
import org.jiuzhu.casework.Duty;
import org.jiuzhu.casework.DutyCount;

/** The numbers of the desk, asked for once in a request. */
@RequestScoped
public class DeskCounts {
    @Inject
    private Desk desk;

    private final Map<Boolean, List<DutyCount>> known = new HashMap<>();

    List<DutyCount> all(boolean wholeUnit) {
        return known.computeIfAbsent(wholeUnit, desk::counts);
    }

    long of(Duty.Queue queue) {
        return all(false).stream()
                .filter(count -> count.duty().queue() == queue)
                .mapToLong(DutyCount::open)
                .sum();
    }

    long total() {
        return all(false).stream().mapToLong(DutyCount::open).sum();
    }
}
