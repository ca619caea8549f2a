package org.jiuzhu.payment;

import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Fen;

/** What a list pays for one matter, to how many households. */
public record MatterSum(AssistanceMatter matter, long households, Fen amount) {}
