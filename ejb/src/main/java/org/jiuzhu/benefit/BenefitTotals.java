package org.jiuzhu.benefit;

import org.jiuzhu.shared.Fen;

/** 户数, 人数 and 月金额 of the benefits in payment. */
public record BenefitTotals(long households, long persons, Fen monthly) {}
