package org.jiuzhu.budget;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jiuzhu.access.Officer;
import org.jiuzhu.finance.AccountChange.State;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.Refusal;

/** 预算指标文件: what the bureau enters and finance confirms; it is never changed, a further one says what is different. */
@Entity
@Table(name = "budget_document")
public class BudgetDocument {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "budget_year")
    private int year;

    @Enumerated(EnumType.STRING)
    private BudgetKind kind;

    private String number;

    private String reason;

    @Enumerated(EnumType.STRING)
    private State state = State.PROPOSED;

    @Column(name = "total_fen")
    private Fen total;

    @ElementCollection
    @CollectionTable(name = "budget_row", joinColumns = @JoinColumn(name = "document_id"))
    private List<BudgetRow> rows = new ArrayList<>();

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private LocalDateTime enteredAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private LocalDateTime decidedAt;

    private String remark = "";

    @Column(name = "standing_number")
    private String standingNumber;

    @Version
    private int version;

    protected BudgetDocument() {}

    BudgetDocument(BudgetForm form, Officer hand, LocalDateTime at) {
        year = form.year;
        kind = form.kind;
        number = form.number.strip();
        standingNumber = number;
        reason = form.reason.strip();
        rows.addAll(form.rows());
        total = rows.stream().map(BudgetRow::amount).reduce(Fen.ZERO, Fen::plus);
        enteredBy = hand.login();
        enteredAt = at;
    }

    /** @throws Refusal {@code budget.decided}, {@code budget.own-hand} */
    void confirm(Officer officer, LocalDateTime at) {
        decide(State.CONFIRMED, officer, at, "");
    }

    /** @throws Refusal {@code budget.decided}, {@code budget.own-hand} */
    void reject(Officer officer, LocalDateTime at, String said) {
        decide(State.REJECTED, officer, at, said.strip());
        standingNumber = null;
    }

    private void decide(State as, Officer officer, LocalDateTime at, String said) {
        if (state != State.PROPOSED) {
            throw new Refusal("budget.decided", state);
        }
        if (officer.login().equals(enteredBy)) {
            throw new Refusal("budget.own-hand");
        }
        state = as;
        decidedBy = officer.login();
        decidedAt = at;
        remark = said;
    }

    public Long id() {
        return id;
    }

    public int year() {
        return year;
    }

    public BudgetKind kind() {
        return kind;
    }

    public String number() {
        return number;
    }

    public String reason() {
        return reason;
    }

    public State state() {
        return state;
    }

    public Fen total() {
        return total;
    }

    public List<BudgetRow> rows() {
        return List.copyOf(rows);
    }

    public String enteredBy() {
        return enteredBy;
    }

    public LocalDateTime enteredAt() {
        return enteredAt;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public LocalDateTime decidedAt() {
        return decidedAt;
    }

    public String remark() {
        return remark;
    }
}
