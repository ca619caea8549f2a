package org.jiuzhu.rehearsal;

import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.shared.Fen;

/** A benefit as it would be paid without the change, and what it was assessed from last. */
public record Paid(long benefitId, String townshipCode, Fen monthly, int persons, String facts, RuleVersion version) {

    /** Read beside a change: what the change was assessed from, where there is one that was. */
    public Paid(
            long benefitId,
            String townshipCode,
            Fen monthly,
            int persons,
            String decidedFrom,
            RuleVersion decidedUnder,
            String changedFrom,
            RuleVersion changedUnder) {
        this(
                benefitId,
                townshipCode,
                monthly,
                persons,
                changedFrom == null ? decidedFrom : changedFrom,
                changedFrom == null ? decidedUnder : changedUnder);
    }
}
