package org.jiuzhu.household;

import java.time.LocalDate;
import org.jiuzhu.household.MemberForm.Deed;
import org.jiuzhu.rules.Kinship;
import org.jiuzhu.rules.Relation;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.IdentityNumber;
import org.jiuzhu.shared.Refusal;

/** Reads what was written down about a member and names everything in it that cannot be. */
final class MemberFormCheck {
    private static final int LONGEST_REASON = 500;

    private final MemberForm form;
    private final Household home;
    private final LocalDate today;
    private final Faults faults = new Faults();
    private final MembersCheck members;

    MemberFormCheck(MemberForm form, Household home, LocalDate today) {
        this.form = form;
        this.home = home;
        this.today = today;
        this.members = new MembersCheck(today, faults);
    }

    /** @throws org.jiuzhu.shared.FormRefusal with every fault and its field */
    void refuseFaults(Deed deed) {
        if (deed != Deed.CORRECTION) {
            day();
        }
        if (deed == Deed.ENDING) {
            ending();
        } else {
            person();
        }
        faults.require("reason", form.reason, LONGEST_REASON);
        faults.refuseIfAny();
    }

    private void day() {
        faults.chosen("day", form.day);
        if (form.day == null) {
            return;
        }
        if (form.day.isAfter(today)) {
            faults.add("day", "member.day-to-come", today);
        } else if (form.member != null
                && form.day.isBefore(home.row(form.member).from())) {
            faults.add("day", "member.before-beginning", home.row(form.member).from());
        }
    }

    private void ending() {
        if (form.ending == null || !form.ending.isLeaving()) {
            faults.add("ending", "field.required");
        }
    }

    private void person() {
        if (form.member == null) {
            members.name("row.", form.row.name);
        }
        faults.chosen("row.relation", form.row.relation);
        members.condition("row.", form.row);
        try {
            IdentityNumber number = IdentityNumber.of(form.row.identityNumber, today);
            if (form.member == null && form.day != null && form.day.isBefore(number.bornOn())) {
                faults.add("day", "member.before-birth", number.bornOn());
            }
            if (form.row.relation != null && isOfToday()) {
                relation(number.bornOn(), home.head());
            }
        } catch (Refusal refusal) {
            faults.add("row.identityNumber", refusal.reason());
        }
    }

    /** What was so before a new head is not held against that one. */
    private boolean isOfToday() {
        return form.member == null || form.stillMember || home.row(form.member).isOpen();
    }

    /** Only the applicant is the applicant, a family has one couple, and ages fit. */
    private void relation(LocalDate bornOn, Person head) {
        Relation relation = form.row.relation;
        String number = IdentityNumber.plain(form.row.identityNumber);
        boolean isHead = head.identityNumber().equals(number);
        if (isHead != (relation == Relation.SELF)) {
            faults.add("row.relation", isHead ? "member.is-applicant" : "member.two-applicants");
        } else if (relation == Relation.SPOUSE && hasAnotherSpouse(number)) {
            faults.add("row.relation", "member.two-spouses");
        } else if (!isHead) {
            Kinship.contradiction(relation, bornOn, head.bornOn(), today)
                    .ifPresent(fault -> faults.add("row.relation", fault));
        }
    }

    private boolean hasAnotherSpouse(String number) {
        return home.members().stream()
                .filter(other -> !other.person().identityNumber().equals(number))
                .anyMatch(other -> other.relation() == Relation.SPOUSE);
    }
}
