package org.jiuzhu.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Fen;

/** What a document gives to a township for a matter; less than nothing where it takes back. */
@Embeddable
public class BudgetRow {
    @Column(name = "township_code")
    private String townshipCode;

    @Enumerated(EnumType.STRING)
    private AssistanceMatter matter;

    @Column(name = "amount_fen")
    private Fen amount;

    protected BudgetRow() {}

    BudgetRow(String townshipCode, AssistanceMatter matter, Fen amount) {
        this.townshipCode = townshipCode;
        this.matter = matter;
        this.amount = amount;
    }

    public String townshipCode() {
        return townshipCode;
    }

    public AssistanceMatter matter() {
        return matter;
    }

    public Fen amount() {
        return amount;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BudgetRow row && row.townshipCode.equals(townshipCode) && row.matter == matter;
    }

    @Override
    public int hashCode() {
        return Objects.hash(townshipCode, matter);
    }
}
