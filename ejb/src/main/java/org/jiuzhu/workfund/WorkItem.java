package org.jiuzhu.workfund;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jiuzhu.shared.Fen;

/** How many pieces of one kind at which norm. */
@Embeddable
public class WorkItem {
    @Enumerated(EnumType.STRING)
    private WorkKind kind;

    private int pieces;

    @Column(name = "norm_fen")
    private Fen norm;

    @Column(name = "amount_fen")
    private Fen amount;

    protected WorkItem() {}

    WorkItem(WorkKind kind, int pieces, Fen norm) {
        this.kind = kind;
        this.pieces = pieces;
        this.norm = norm;
        this.amount = norm.times(pieces);
    }

    public WorkKind kind() {
        return kind;
    }

    public int pieces() {
        return pieces;
    }

    public Fen norm() {
        return norm;
    }

    public Fen amount() {
        return amount;
    }
}
