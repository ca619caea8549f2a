package org.jiuzhu.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** All the faults of a form at once, each with its field. */
@ApplicationException(rollback = true, inherited = true)
public class FormRefusal extends Refusal {
    private final transient List<FieldRefusal> faults;

    public FormRefusal(List<FieldRefusal> faults) {
        super("form.faults", faults.size());
        this.faults = List.copyOf(faults);
    }

    public List<FieldRefusal> faults() {
        return faults == null ? List.of() : faults;
    }
}
