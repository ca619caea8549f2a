package org.jiuzhu.rehearsal;

import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.shared.Fen;

/** A benefit as it would be paid without the change, and what its decision was assessed from. */
public record Paid(long benefitId, String townshipCode, Fen monthly, int persons, String facts, RuleVersion version) {}
