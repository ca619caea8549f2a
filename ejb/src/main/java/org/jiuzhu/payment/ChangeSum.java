package org.jiuzhu.payment;

import org.jiuzhu.shared.Fen;

/** How many households changed in one way, and what a month costs more or less for it. */
public record ChangeSum(ChangeKind kind, long households, Fen difference) {}
