package org.jiuzhu.shared;

import java.util.ArrayList;
import java.util.List;

/** Collects the faults of a form while it is read, so that the officer sees all of them together. */
public final class Faults {
    private final List<FieldRefusal> found = new ArrayList<>();

    public void add(String field, String reason, Object... details) {
        found.add(new FieldRefusal(field, reason, details));
    }

    /** A text that must be there and no longer than that. */
    public void require(String field, String text, int longest) {
        if (text == null || text.isBlank()) {
            add(field, "field.required");
        } else {
            limit(field, text, longest);
        }
    }

    /** A text that may be missing. */
    public void limit(String field, String text, int longest) {
        if (text != null && text.codePointCount(0, text.length()) > longest) {
            add(field, "field.too-long", longest, text.codePointCount(0, text.length()));
        }
    }

    /** Something that must have been chosen. */
    public void chosen(String field, Object choice) {
        if (choice == null) {
            add(field, "field.required");
        }
    }

    /** How many were found so far. */
    public int count() {
        return found.size();
    }

    /** @throws FormRefusal with everything that was found, if anything was */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new FormRefusal(found);
        }
    }
}
