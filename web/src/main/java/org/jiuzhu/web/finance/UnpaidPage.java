package org.jiuzhu.web.finance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jiuzhu.finance.ReturnRow;
import org.jiuzhu.finance.Returns;
import org.jiuzhu.web.layout.Slice;
import org.jiuzhu.web.layout.Texts;

/** 退票: what came back and is not paid yet, the oldest first. */
@Named("unpaidPage")
@ViewScoped
public class UnpaidPage implements Serializable {
    private static final int SIZE = 25;

    @Inject
    private Returns returns;

    private long after;
    private transient Slice<ReturnRow> rows;

    private Slice<ReturnRow> found() {
        if (rows == null) {
            rows = Slice.of(SIZE, read -> returns.page(after, read));
        }
        return rows;
    }

    public List<ReturnRow> getRows() {
        return found().rows();
    }

    public String getSub() {
        Returns.Unpaid unpaid = returns.unpaid();
        return Texts.of("finance.returns.sub", unpaid.payments(), unpaid.total());
    }

    public Long getNext() {
        return found().next(ReturnRow::lineId);
    }

    public long getAfter() {
        return after;
    }

    public void setAfter(long after) {
        this.after = after;
    }
}
