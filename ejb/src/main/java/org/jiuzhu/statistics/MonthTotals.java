package org.jiuzhu.statistics;

import java.time.YearMonth;

/** What a month comes to. */
public record MonthTotals(YearMonth month, Totals totals) {}
