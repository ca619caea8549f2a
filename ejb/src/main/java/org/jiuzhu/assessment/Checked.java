package org.jiuzhu.assessment;

import org.jiuzhu.shared.Fen;

/** A figure as it was declared, as the check found it (null where it has not), as it is used, and why it differs. */
public record Checked(Fen declared, Fen found, Fen used, String reason) {
    public static Checked of(Fen amount) {
        return new Checked(amount, null, amount, "");
    }

    /** Declared, found and used where they are not all the same. */
    String told() {
        String check = found == null ? "" : " / " + found;
        boolean same = declared.equals(used) && (found == null || found.equals(used));
        return same ? "" : declared + check + " → " + used + (reason.isBlank() ? "" : "; " + reason);
    }
}
