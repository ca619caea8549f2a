package org.jiuzhu.workfund;

import java.time.YearMonth;
import org.jiuzhu.shared.Fen;

/** What one piece of work is given from a month on, and by which document. */
public record WorkNorm(WorkKind kind, YearMonth from, Fen amount, String document) {}
