package org.jiuzhu.shared;

import jakarta.ejb.ApplicationException;

/** A refusal that belongs to one field of a form, so that the page can show it there. */
@ApplicationException(rollback = true, inherited = true)
public class FieldRefusal extends Refusal {
    private final String field;

    public FieldRefusal(String field, String reason, Object... details) {
        super(reason, details);
        this.field = field;
    }

    /** The name of the field; rows of a table are named {@code table[0].column}. */
    public String field() {
        return field;
    }
}
