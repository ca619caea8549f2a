package org.jiuzhu.publicity;

import static org.jiuzhu.publicity.PublicField.*;

import java.util.EnumSet;
import java.util.Set;

/** The sheets that everyone may read, each with the fields that the rules let it show. */
public enum PublicSheet {
    /** 公示: what is proposed, before the decision. */
    NOTICE(EnumSet.of(NUMBER, MATTER, APPLICANT, PERSONS, AMOUNT, FROM, TO, REMARK)),
    /** 公布: what was granted. */
    ANNOUNCEMENT(EnumSet.of(MATTER, APPLICANT, PERSONS, AMOUNT, FROM, TO)),
    /** 长期公示: who is in payment. */
    LONG_TERM(EnumSet.of(MATTER, APPLICANT, PERSONS, AMOUNT));

    private final Set<PublicField> fields;

    PublicSheet(Set<PublicField> fields) {
        this.fields = fields;
    }

    public boolean permits(PublicField field) {
        return fields.contains(field);
    }
}
