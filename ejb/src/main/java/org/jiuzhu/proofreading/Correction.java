package org.jiuzhu.proofreading;

import org.jiuzhu.adjustment.Adjustment;
import org.jiuzhu.adjustment.AdjustmentKind;

/** The newest change of a benefit since the month that was compared: what may put a difference right. */
public record Correction(long adjustmentId, AdjustmentKind kind, Adjustment.State state) {}
