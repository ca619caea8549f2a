package org.jiuzhu.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jiuzhu.rules.Absence;
import org.jiuzhu.rules.DisabilityType;
import org.jiuzhu.rules.Relation;
import org.jiuzhu.rules.Residence;
import org.jiuzhu.rules.WorkAbility;
import org.jiuzhu.shared.Ages;

/** A person at the address; the key ties income, costs and property to the person. */
public record PersonFacts(long key, String name, Relation relation, LocalDate bornOn, Living living, Health health) {
    private static final int OF_AGE = 18;

    /** Where and how the person lives. */
    public record Living(Residence residence, Absence absence, boolean studying, boolean employed) {}

    /** What the person is able to do. */
    public record Health(WorkAbility workAbility, boolean seriouslyIll, List<Disability> disabilities) {
        public Health {
            disabilities = disabilities.stream()
                    .sorted(Comparator.comparing(Disability::type).thenComparing(Disability::grade))
                    .toList();
        }
    }

    /** A disability of the certificate; a certificate of several kinds is given by its parts. */
    public record Disability(DisabilityType type, int grade) {
        private static final int SEVERE = 2;
        private static final int THIRD = 3;

        boolean isSevere() {
            return grade <= SEVERE;
        }

        boolean isOfMindUpToThirdGrade() {
            return isOfMind() && grade <= THIRD;
        }

        boolean isOfMind() {
            return type == DisabilityType.INTELLECTUAL || type == DisabilityType.MENTAL;
        }
    }

    int age(LocalDate day) {
        return Ages.on(bornOn, day);
    }

    boolean isOfAge(LocalDate day) {
        return age(day) >= OF_AGE;
    }

    boolean isSeverelyDisabled() {
        return health.disabilities().stream().anyMatch(Disability::isSevere);
    }

    /** 残疾证一二级, or the third grade of mind or intellect (民发〔2021〕57号 art. 8). */
    boolean isDisabledForApplyingAlone() {
        return isSeverelyDisabled() || health.disabilities().stream().anyMatch(Disability::isOfMindUpToThirdGrade);
    }

    boolean isUnableToWork() {
        return health.workAbility() == WorkAbility.LOST || health.workAbility() == WorkAbility.NONE;
    }
}
