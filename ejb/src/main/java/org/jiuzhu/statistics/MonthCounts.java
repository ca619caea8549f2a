package org.jiuzhu.statistics;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.YearMonth;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.shared.Clocks;

/** One month of a round, by the product's own hand, in a transaction of its own. */
@Stateless
@PermitAll
public class MonthCounts {
    @Inject
    private Counting counting;

    @Inject
    private Clocks clocks;

    /** @throws org.jiuzhu.shared.Refusal {@code statistics.settled} */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void count(YearMonth month) {
        counting.count(month, CurrentOfficer.PRODUCT, clocks.now());
    }
}
