package org.jiuzhu.web.adjustment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jiuzhu.adjustment.Adjustment.State;
import org.jiuzhu.adjustment.AdjustmentRow;
import org.jiuzhu.adjustment.Adjustments;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Slice;
import org.jiuzhu.web.layout.Texts;

/** 动态管理: the changes of benefits, the newest first. */
@Named("adjustmentsPage")
@ViewScoped
public class AdjustmentsPage implements Serializable {
    private static final int SIZE = 25;

    @Inject
    private Adjustments adjustments;

    private String state = "";
    private Long before;
    private transient Slice<AdjustmentRow> found;

    private Slice<AdjustmentRow> found() {
        if (found == null) {
            found = Slice.of(SIZE, read -> adjustments.page(chosen(), before, read));
        }
        return found;
    }

    private State chosen() {
        return Arrays.stream(State.values())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElse(null);
    }

    public List<AdjustmentRow> getRows() {
        return found().rows();
    }

    /** The key behind the last row, where others follow. */
    public Long getNext() {
        return found().next(AdjustmentRow::id);
    }

    public List<Chip> getStates() {
        List<Chip> chips = new ArrayList<>();
        chips.add(new Chip("", Texts.of("adjustment.state.all")));
        Arrays.stream(State.values()).forEach(one -> chips.add(new Chip(one.name(), Texts.of("State." + one))));
        return chips;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state == null ? "" : state;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }
}
