package org.jiuzhu.web.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jiuzhu.payment.ChangeRow;
import org.jiuzhu.payment.ChangeSum;
import org.jiuzhu.payment.ExportPurpose;
import org.jiuzhu.payment.ListComparison;
import org.jiuzhu.payment.ListHead;
import org.jiuzhu.payment.MonthlyLists;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.web.layout.Slice;
import org.jiuzhu.web.layout.Texts;

/** 动态管理变化表 of a list: who is new or paid otherwise than last month, and who is paid no more. */
@Named("changesPage")
@ViewScoped
public class ChangesPage implements Serializable {
    private static final int SIZE = 25;

    @Inject
    private MonthlyLists lists;

    @Inject
    private ListComparison comparison;

    private long id;
    private boolean ended;
    private int after;
    private transient ListHead head;
    private transient List<ChangeSum> sums;
    private transient Slice<ChangeRow> rows;

    public ListHead getHead() {
        if (head == null) {
            head = lists.head(id);
        }
        return head;
    }

    public List<ChangeSum> getSums() {
        if (sums == null) {
            sums = comparison.sums(id);
        }
        return sums;
    }

    public Fen getDifference() {
        return getSums().stream().map(ChangeSum::difference).reduce(Fen.ZERO, Fen::plus);
    }

    public long getHouseholds() {
        return getSums().stream().mapToLong(ChangeSum::households).sum();
    }

    private Slice<ChangeRow> found() {
        if (rows == null) {
            rows = Slice.of(SIZE, read -> ended ? comparison.ended(id, after, read) : comparison.made(id, after, read));
        }
        return rows;
    }

    public List<ChangeRow> getRows() {
        return found().rows();
    }

    /** The last one shown where others follow, or null. */
    public Integer getNext() {
        return found().next(ChangeRow::sequence);
    }

    /** A reason is a change's, or the grant or the standard itself. */
    public String reason(ChangeRow row) {
        return row.reason().isEmpty() ? "" : Texts.of("AdjustmentReason." + row.reason());
    }

    public String getMonthText() {
        return Months.text(getHead().month());
    }

    public ExportPurpose[] getPurposes() {
        return ExportPurpose.values();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public boolean isEnded() {
        return ended;
    }

    public void setEnded(boolean ended) {
        this.ended = ended;
    }

    public int getAfter() {
        return after;
    }

    public void setAfter(int after) {
        this.after = after;
    }
}
