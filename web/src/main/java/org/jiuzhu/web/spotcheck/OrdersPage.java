package org.jiuzhu.web.spotcheck;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.spotcheck.OrderKey;
import org.jiuzhu.spotcheck.OrderRow;
import org.jiuzhu.spotcheck.Rectifications;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Slice;
import org.jiuzhu.web.layout.Texts;

/** 整改: the orders of the officer's area, the most urgent first. */
@Named("ordersPage")
@ViewScoped
public class OrdersPage implements Serializable {
    private static final int SIZE = 25;

    @Inject
    private Rectifications orders;

    @Inject
    private Clocks clocks;

    private String state = "";
    private String after = "";
    private transient Slice<OrderRow> found;

    private Slice<OrderRow> found() {
        if (found == null) {
            found = Slice.of(SIZE, read -> orders.page(state.equals("closed"), OrderKey.of(after), read));
        }
        return found;
    }

    public List<OrderRow> getRows() {
        return found().rows();
    }

    /** The key behind the last row, where others follow. */
    public OrderKey getNext() {
        return found().next(row -> new OrderKey(row.dueOn(), row.id()));
    }

    public boolean late(OrderRow row) {
        return row.isLate(clocks.today());
    }

    /** The shape of the lamp beside an order. */
    public String lamp(OrderRow row) {
        return late(row) ? "LATE" : row.state().isWithTheTownship() ? "SOON" : "WAIT";
    }

    public List<Chip> getStates() {
        return List.of(new Chip("", Texts.of("spot.orders.open")), new Chip("closed", Texts.of("spot.orders.closed")));
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state == null ? "" : state;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after == null ? "" : after;
    }
}
