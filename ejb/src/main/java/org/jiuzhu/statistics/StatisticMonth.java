package org.jiuzhu.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.jiuzhu.shared.Refusal;

/** A month of the statistics: when it was last counted, and by whom and as what it was settled. */
@Entity
@Table(name = "statistic_month")
public class StatisticMonth {
    @Id
    @Column(name = "stat_month")
    private YearMonth month;

    @Enumerated(EnumType.STRING)
    private StatisticState state = StatisticState.OPEN;

    @Column(name = "counted_by")
    private String countedBy;

    @Column(name = "counted_at")
    private LocalDateTime countedAt;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "settled_at")
    private LocalDateTime settledAt;

    @Column(name = "rows_hash")
    private String rowsHash;

    @Version
    private int version;

    protected StatisticMonth() {}

    /** @throws Refusal {@code statistics.settled} */
    void counted(String by, LocalDateTime at) {
        refuseSettled();
        countedBy = by;
        countedAt = at;
    }

    /** @throws Refusal {@code statistics.settled} */
    void settle(String by, LocalDateTime at, String hash) {
        refuseSettled();
        state = StatisticState.SETTLED;
        settledBy = by;
        settledAt = at;
        rowsHash = hash;
    }

    private void refuseSettled() {
        if (isSettled()) {
            throw new Refusal("statistics.settled", month, settledAt);
        }
    }

    public YearMonth month() {
        return month;
    }

    public boolean isSettled() {
        return state == StatisticState.SETTLED;
    }

    public LocalDateTime countedAt() {
        return countedAt;
    }

    public String settledBy() {
        return settledBy;
    }

    public LocalDateTime settledAt() {
        return settledAt;
    }

    public String rowsHash() {
        return rowsHash;
    }
}
