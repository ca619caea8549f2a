package org.jiuzhu.finance;

import java.time.YearMonth;
import org.jiuzhu.shared.Fen;

/** A line of a household that has reached its account: for which month, and what of it was not yet taken back. */
public record PaidLine(long lineId, YearMonth entitled, YearMonth listed, Fen paid, Fen left) {}
