package org.jiuzhu.household;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jiuzhu.household.HouseholdForm.MemberRow;
import org.jiuzhu.household.HouseholdForm.PartRow;
import org.jiuzhu.rules.DisabilityType;
import org.jiuzhu.rules.Kinship;
import org.jiuzhu.rules.Relation;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.IdentityNumber;
import org.jiuzhu.shared.Refusal;

/** Reads the members of a household as they were typed: each for itself, and against the others. */
final class MembersCheck {
    static final int SEVERAL_KINDS = DisabilityType.MULTIPLE.ordinal() + 1;

    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}·]{2,30}|[\\p{L} ·'-]{2,60}");
    private static final int LAST_GRADE = 4;
    private static final int LEAST_PARTS = 2;

    private final LocalDate today;
    private final Faults faults;
    private final Set<String> numbers = new HashSet<>();
    private LocalDate applicantBornOn;
    private boolean spouseSeen;

    MembersCheck(LocalDate today, Faults faults) {
        this.today = today;
        this.faults = faults;
    }

    /** The next member; the first is the applicant. */
    void member(String row, MemberRow member, int index) {
        name(row, member.name);
        faults.chosen(row + "relation", member.relation);
        if (index == 0 && member.relation != null && member.relation != Relation.SELF) {
            faults.add(row + "relation", "member.applicant-first");
        } else if (index > 0 && member.relation == Relation.SELF) {
            faults.add(row + "relation", "member.two-applicants");
        }
        if (member.relation == Relation.SPOUSE && spouseSeen) {
            faults.add(row + "relation", "member.two-spouses");
        }
        spouseSeen |= member.relation == Relation.SPOUSE;
        condition(row, member);
        identity(row, member, index);
    }

    void name(String row, String name) {
        faults.require(row + "name", name, 60);
        if (name != null && !name.isBlank() && !NAME.matcher(name).matches()) {
            faults.add(row + "name", "field.name");
        }
    }

    /** An adult who cannot sign has a guardian who does; the applicant is there or represented. */
    void signing(String row, MemberRow member, int at) {
        faults.chosen(row + "signing", member.signing);
        if (member.signing == Signing.GUARDIAN) {
            faults.require(row + "guardian", member.guardian, 60);
        } else if (member.signing == Signing.LATER && at == 0) {
            faults.add(row + "signing", "authorisation.applicant");
        }
    }

    /** What changes in a life: health, work, residence. */
    void condition(String row, MemberRow member) {
        faults.require(row + "health", member.health, 30);
        faults.chosen(row + "workAbility", member.workAbility);
        faults.chosen(row + "absence", member.absence);
        faults.chosen(row + "residence", member.residence);
        if (member.disabilityType == null && member.disabilityGrade != null) {
            faults.add(row + "disabilityType", "member.disability-incomplete");
        }
        if (member.disabilityType != null && member.disabilityGrade == null) {
            faults.add(row + "disabilityGrade", "member.disability-incomplete");
        }
        if (member.disabilityType != null && (member.disabilityType < 1 || member.disabilityType > SEVERAL_KINDS)) {
            faults.add(row + "disabilityType", "field.required");
        }
        grade(row + "disabilityGrade", member.disabilityGrade);
        boolean several = member.disabilityType != null && member.disabilityType == SEVERAL_KINDS;
        if (several && member.parts.size() < LEAST_PARTS) {
            faults.add(row + "disabilityType", "member.disability-parts", LEAST_PARTS);
        } else if (!several && !member.parts.isEmpty()) {
            faults.add(row + "disabilityType", "member.disability-no-parts");
        } else if (several) {
            gravest(row + "disabilityGrade", member);
        }
        parts(row, member.parts);
    }

    /** A certificate of several kinds is of the grade of its gravest (GB/T 26341, decision 42). */
    private void gravest(String field, MemberRow member) {
        Optional<Integer> gravest = member.parts.stream()
                .map(part -> part.grade)
                .filter(Objects::nonNull)
                .min(Integer::compare);
        if (member.disabilityGrade != null
                && gravest.filter(grade -> !grade.equals(member.disabilityGrade))
                        .isPresent()) {
            faults.add(field, "member.disability-gravest", gravest.get());
        }
    }

    void parts(String row, List<PartRow> parts) {
        Set<DisabilityType> known = EnumSet.noneOf(DisabilityType.class);
        for (int i = 0; i < parts.size(); i++) {
            String field = row + "parts[" + i + "].";
            PartRow part = parts.get(i);
            faults.chosen(field + "type", part.type);
            faults.chosen(field + "grade", part.grade);
            grade(field + "grade", part.grade);
            if (part.type != null && !known.add(part.type)) {
                faults.add(field + "type", "member.disability-twice");
            }
        }
    }

    private void grade(String field, Integer grade) {
        if (grade != null && (grade < 1 || grade > LAST_GRADE)) {
            faults.add(field, "member.disability-grade");
        }
    }

    private void identity(String row, MemberRow member, int index) {
        try {
            IdentityNumber number = IdentityNumber.of(member.identityNumber, today);
            if (!numbers.add(number.value())) {
                faults.add(row + "identityNumber", "member.twice");
            }
            if (index == 0) {
                applicantBornOn = number.bornOn();
            } else {
                kinship(member.relation, number.bornOn()).ifPresent(fault -> faults.add(row + "relation", fault));
            }
        } catch (Refusal refusal) {
            faults.add(row + "identityNumber", refusal.reason());
        }
    }

    /** What the relation to the applicant and a birth contradict each other in. */
    Optional<String> kinship(Relation relation, LocalDate bornOn) {
        return relation == null || applicantBornOn == null
                ? Optional.empty()
                : Kinship.contradiction(relation, bornOn, applicantBornOn, today);
    }
}
