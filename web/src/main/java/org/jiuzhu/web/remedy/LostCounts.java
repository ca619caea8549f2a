package org.jiuzhu.web.remedy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.jiuzhu.remedy.RemedyCounts;
import org.jiuzhu.spotcheck.MeterRow;
import org.jiuzhu.web.payment.Months;

/** How many reconsiderations and lawsuits were lost in a month, beside the findings of the spot-check. */
@Named("lostCounts")
@RequestScoped
public class LostCounts {
    @Inject
    private RemedyCounts counts;

    private final Map<String, Map<String, Integer>> months = new HashMap<>();

    public int of(String month, MeterRow row) {
        return months.computeIfAbsent(month, this::asked).getOrDefault(row.townshipCode() + row.matter(), 0);
    }

    private Map<String, Integer> asked(String month) {
        YearMonth chosen = Months.of(month, null);
        Map<String, Integer> found = new HashMap<>();
        if (chosen != null) {
            counts.lost(chosen).forEach(lost -> found.put(lost.townshipCode() + lost.matter(), lost.count()));
        }
        return found;
    }
}
