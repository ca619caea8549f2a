package org.jiuzhu.web.finance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jiuzhu.finance.Overpayment;
import org.jiuzhu.finance.Overpayments;
import org.jiuzhu.web.layout.Slice;

/** 多发追回: what is taken back in the officer's area, the newest first. */
@Named("overpaymentsPage")
@ViewScoped
public class OverpaymentsPage implements Serializable {
    private static final int SIZE = 25;

    @Inject
    private Overpayments overpayments;

    private Long after;
    private transient Slice<Overpayment> rows;

    private Slice<Overpayment> found() {
        if (rows == null) {
            rows = Slice.of(SIZE, read -> overpayments.page(after, read));
        }
        return rows;
    }

    public List<Overpayment> getRows() {
        return found().rows();
    }

    public Overpayments.Account account(Overpayment overpayment) {
        return overpayments.account(overpayment.id());
    }

    public Long getNext() {
        return found().next(Overpayment::id);
    }

    public Long getAfter() {
        return after;
    }

    public void setAfter(Long after) {
        this.after = after;
    }
}
