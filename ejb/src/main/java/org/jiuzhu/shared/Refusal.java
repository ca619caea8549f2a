package org.jiuzhu.shared;

import jakarta.ejb.ApplicationException;
import java.util.Arrays;
import java.util.List;

/** A deed that the rules do not allow, named by a key that every bundle knows; it undoes the transaction. */
@ApplicationException(rollback = true, inherited = true)
public class Refusal extends RuntimeException {
    private final String reason;
    private final transient List<Object> details;

    public Refusal(String reason, Object... details) {
        super(reason + (details.length == 0 ? "" : " " + Arrays.toString(details)));
        this.reason = reason;
        this.details = Arrays.asList(details);
    }

    public String reason() {
        return reason;
    }

    /** The facts to be put into the sentence, in the order of its placeholders. */
    public List<Object> details() {
        return details == null ? List.of() : details;
    }
}
