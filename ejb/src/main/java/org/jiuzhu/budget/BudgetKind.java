package org.jiuzhu.budget;

import org.jiuzhu.shared.Fen;

/** Whether a document gives money or takes some of it back. */
public enum BudgetKind {
    GRANT,
    CUT;

    Fen signed(Fen amount) {
        return this == GRANT ? amount : Fen.ZERO.minus(amount);
    }
}
