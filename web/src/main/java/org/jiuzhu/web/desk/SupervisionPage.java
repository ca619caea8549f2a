package org.jiuzhu.web.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jiuzhu.casework.EscalationRow;
import org.jiuzhu.casework.Supervision;
import org.jiuzhu.web.layout.Slice;
import org.jiuzhu.web.layout.Texts;

/** 督办: overdue work that rose to this officer, a page at a time, and the order that is given. */
@Named("supervision")
@ViewScoped
public class SupervisionPage implements Serializable {
    private static final int SIZE = 10;

    @Inject
    private Supervision supervision;

    private Long after;
    private String instruction;
    private transient Slice<EscalationRow> found;

    public List<EscalationRow> getRows() {
        return found().rows();
    }

    /** The key behind the last row, where more follow. */
    public Long getNext() {
        return found().next(EscalationRow::id);
    }

    private Slice<EscalationRow> found() {
        if (found == null) {
            found = Slice.of(SIZE, read -> supervision.open(after == null ? 0 : after, read));
        }
        return found;
    }

    public long getCount() {
        return supervision.count();
    }

    public String say(EscalationRow row) {
        return Texts.of("supervision.row", row.number(), row.dueOn(), row.waitingFor(), row.raisedAt());
    }

    public String order(Long id) {
        supervision.order(id, instruction);
        return "/desk/supervision.xhtml?faces-redirect=true";
    }

    public String getInstruction() {
        return instruction;
    }

    public void setInstruction(String instruction) {
        this.instruction = instruction;
    }

    public Long getAfter() {
        return after;
    }

    public void setAfter(Long after) {
        this.after = after;
    }
}
