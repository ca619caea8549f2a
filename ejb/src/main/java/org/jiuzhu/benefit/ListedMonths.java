package org.jiuzhu.benefit;

import java.time.YearMonth;
import java.util.Optional;

/** Which months of a township are settled: what was listed for good does not change any more (decision 34). */
public interface ListedMonths {
    /** The newest month whose list is frozen, if any is. */
    Optional<YearMonth> lastFrozen(String townshipCode);

    /** Whether a list that is not frozen yet holds a line of the benefit. */
    boolean isOnOpenList(long benefitId);
}
