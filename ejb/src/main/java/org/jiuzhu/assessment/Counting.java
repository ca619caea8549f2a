package org.jiuzhu.assessment;

import java.time.LocalDate;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Residence;
import org.jiuzhu.rules.RuleSheet;

/**
 * Whether a person counts among the family members living together, and why: 民发〔2012〕220号 art. 5, 民发〔2021〕57号
 * art. 7; parents after decision 36.
 */
public enum Counting {
    APPLICANT(true),
    SPOUSE(true),
    PARENT(true),
    MINOR_CHILD(true),
    STUDYING_CHILD(true),
    DEPENDENT_CHILD(true),
    SHARED_RESIDENCE(true),
    ABSENT_BUT_COUNTED(true),
    IN_PRISON(false),
    IN_DETOXIFICATION(false),
    MISSING(false),
    CLERGY_APART(false),
    LIVES_ELSEWHERE(false),
    NO_DUTY_OF_SUPPORT(false);

    private final boolean counted;

    Counting(boolean counted) {
        this.counted = counted;
    }

    public boolean isCounted() {
        return counted;
    }

    /** The class of one person under those rules on their day; the first row of the rule that fits. */
    public static Counting of(PersonFacts person, RuleSheet rules) {
        Counting absent = absent(person, rules);
        return absent == null ? present(person, rules) : absent;
    }

    private static Counting absent(PersonFacts person, RuleSheet rules) {
        boolean stays = !rules.isReformed() && rules.holds(Parameter.ABSENT_MEMBERS_COUNTED);
        return switch (person.living().absence()) {
            case PRISON -> IN_PRISON;
            case CLERGY -> CLERGY_APART;
            case DETOXIFICATION -> stays ? ABSENT_BUT_COUNTED : IN_DETOXIFICATION;
            case MISSING -> stays ? ABSENT_BUT_COUNTED : MISSING;
            case NONE -> null;
        };
    }

    private static Counting present(PersonFacts person, RuleSheet rules) {
        return switch (person.relation()) {
            case SELF -> APPLICANT;
            case SPOUSE -> SPOUSE;
            case CHILD -> child(person, rules.day());
            case PARENT -> rules.isReformed() ? shared(person) : parent(person);
            case OTHER -> NO_DUTY_OF_SUPPORT;
            default -> shared(person);
        };
    }

    private static Counting parent(PersonFacts person) {
        return person.living().residence() == Residence.APART ? LIVES_ELSEWHERE : PARENT;
    }

    private static Counting shared(PersonFacts person) {
        return person.living().residence() == Residence.TOGETHER ? SHARED_RESIDENCE : LIVES_ELSEWHERE;
    }

    private static Counting child(PersonFacts person, LocalDate day) {
        if (!person.isOfAge(day)) {
            return MINOR_CHILD;
        }
        if (person.living().studying()) {
            return STUDYING_CHILD;
        }
        return person.isUnableToWork() ? DEPENDENT_CHILD : shared(person);
    }

    /** The article in which the class stands. */
    static String article(RuleSheet rules) {
        return rules.isReformed() ? "DB-2021/7" : "DB-2012/5";
    }
}
