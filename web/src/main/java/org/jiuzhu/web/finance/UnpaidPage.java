package org.jiuzhu.web.finance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jiuzhu.finance.ReturnRow;
import org.jiuzhu.finance.Returns;
import org.jiuzhu.web.layout.Texts;

/** 退票: what came back and is not paid yet, the oldest first. */
@Named("unpaidPage")
@ViewScoped
public class UnpaidPage implements Serializable {
    private static final int SIZE = 25;

    @Inject
    private Returns returns;

    private long after;
    private transient List<ReturnRow> rows;

    public List<ReturnRow> getRows() {
        if (rows == null) {
            rows = returns.page(after, SIZE);
        }
        return rows;
    }

    public String getSub() {
        Returns.Unpaid unpaid = returns.unpaid();
        return Texts.of("finance.returns.sub", unpaid.payments(), unpaid.total());
    }

    public Long getNext() {
        return getRows().size() < SIZE ? null : getRows().get(SIZE - 1).lineId();
    }

    public long getAfter() {
        return after;
    }

    public void setAfter(long after) {
        this.after = after;
    }
}
