package org.jiuzhu.workfund;

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
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jiuzhu.access.Officer;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.Refusal;

/** 工作经费核算单: a township's working funds of a month, and whose hands they have passed. */
@Entity
@Table(name = "work_statement")
public class WorkStatement {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "statement_month")
    private YearMonth month;

    @Enumerated(EnumType.STRING)
    private WorkState state = WorkState.COMPUTED;

    @Column(name = "total_fen")
    private Fen total = Fen.ZERO;

    @ElementCollection
    @CollectionTable(name = "work_item", joinColumns = @JoinColumn(name = "statement_id"))
    private List<WorkItem> items = new ArrayList<>();

    @Column(name = "computed_by")
    private String computedBy;

    @Column(name = "computed_at")
    private LocalDateTime computedAt;

    @Column(name = "checked_by")
    private String checkedBy;

    @Column(name = "checked_at")
    private LocalDateTime checkedAt;

    @Column(name = "paid_by")
    private String paidBy;

    @Column(name = "paid_at")
    private LocalDateTime paidAt;

    private String voucher;

    @Version
    private int version;

    protected WorkStatement() {}

    WorkStatement(String townshipCode, YearMonth month) {
        this.townshipCode = townshipCode;
        this.month = month;
    }

    /** @throws Refusal {@code work.step-not-open} once it was checked */
    void compute(List<WorkItem> counted, Officer clerk, LocalDateTime at) {
        require(WorkState.COMPUTED);
        items.clear();
        items.addAll(counted);
        total = counted.stream().map(WorkItem::amount).reduce(Fen.ZERO, Fen::plus);
        computedBy = clerk.login();
        computedAt = at;
    }

    /** @throws Refusal {@code work.step-not-open} */
    void check(Officer bureau, LocalDateTime at) {
        require(WorkState.COMPUTED);
        state = WorkState.CHECKED;
        checkedBy = bureau.login();
        checkedAt = at;
    }

    /** @throws Refusal {@code work.step-not-open} */
    void pay(Officer finance, LocalDateTime at, String by) {
        require(WorkState.CHECKED);
        state = WorkState.PAID;
        paidBy = finance.login();
        paidAt = at;
        voucher = by;
    }

    private void require(WorkState wanted) {
        if (state != wanted) {
            throw new Refusal("work.step-not-open", state);
        }
    }

    public Long id() {
        return id;
    }

    public String townshipCode() {
        return townshipCode;
    }

    public YearMonth month() {
        return month;
    }

    public WorkState state() {
        return state;
    }

    public Fen total() {
        return total;
    }

    public List<WorkItem> items() {
        return List.copyOf(items);
    }

    public String computedBy() {
        return computedBy;
    }

    public LocalDateTime computedAt() {
        return computedAt;
    }

    public String checkedBy() {
        return checkedBy;
    }

    public LocalDateTime checkedAt() {
        return checkedAt;
    }

    public String paidBy() {
        return paidBy;
    }

    public LocalDateTime paidAt() {
        return paidAt;
    }

    public String voucher() {
        return voucher;
    }
}
