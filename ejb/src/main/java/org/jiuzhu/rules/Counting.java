package org.jiuzhu.rules;

import java.time.LocalDate;
import org.jiuzhu.rules.FamilyFacts.PersonFacts;
import org.jiuzhu.shared.Ages;

/** Whether a person counts among the family members living together, and why (民发〔2021〕57号 art. 7). */
public enum Counting {
    APPLICANT(true),
    SPOUSE(true),
    MINOR_CHILD(true),
    STUDYING_CHILD(true),
    DEPENDENT_CHILD(true),
    SHARED_RESIDENCE(true),
    IN_PRISON(false),
    IN_DETOXIFICATION(false),
    MISSING(false),
    CLERGY_APART(false),
    NO_DUTY_OF_SUPPORT(false);

    private static final int OF_AGE = 18;

    private final boolean counted;

    Counting(boolean counted) {
        this.counted = counted;
    }

    public boolean isCounted() {
        return counted;
    }

    /** The class of one person on that day; the first row of the rule that fits. */
    public static Counting of(PersonFacts person, LocalDate day) {
        return switch (person.absence()) {
            case PRISON -> IN_PRISON;
            case DETOXIFICATION -> IN_DETOXIFICATION;
            case MISSING -> MISSING;
            case CLERGY -> CLERGY_APART;
            case NONE -> present(person, day);
        };
    }

    private static Counting present(PersonFacts person, LocalDate day) {
        return switch (person.relation()) {
            case SELF -> APPLICANT;
            case SPOUSE -> SPOUSE;
            case CHILD -> child(person, day);
            case OTHER -> NO_DUTY_OF_SUPPORT;
            default -> SHARED_RESIDENCE;
        };
    }

    private static Counting child(PersonFacts person, LocalDate day) {
        if (Ages.on(person.bornOn(), day) < OF_AGE) {
            return MINOR_CHILD;
        }
        if (person.studying()) {
            return STUDYING_CHILD;
        }
        boolean dependent = person.workAbility() == WorkAbility.LOST || person.workAbility() == WorkAbility.NONE;
        return dependent ? DEPENDENT_CHILD : SHARED_RESIDENCE;
    }
}
