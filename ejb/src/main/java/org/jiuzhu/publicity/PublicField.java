package org.jiuzhu.publicity;

import java.time.LocalDate;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Fen;

/** What a public sheet may say, and nothing else (民发〔2021〕57号 arts. 19, 24; 民发〔2022〕83号 part 4(2)). */
public enum PublicField {
    NUMBER(String.class),
    MATTER(AssistanceMatter.class),
    /** Never but masked. */
    APPLICANT(PublicName.class),
    PERSONS(Integer.class),
    AMOUNT(Fen.class),
    FROM(LocalDate.class),
    TO(LocalDate.class),
    /** What the linter let pass. */
    REMARK(String.class);

    private final Class<?> type;

    PublicField(Class<?> type) {
        this.type = type;
    }

    Class<?> type() {
        return type;
    }
}
