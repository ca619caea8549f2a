package org.jiuzhu.household;

import java.time.LocalDate;
import org.jiuzhu.household.HouseholdForm.MemberRow;
import org.jiuzhu.shared.Form;

/** What a clerk writes down about a member: a change, a correction, the end of membership, or someone new. */
public class MemberForm implements Form {
    public Long household;
    /** The household's version as the clerk saw it. */
    public Integer version;
    /** The row that is changed, corrected or ended. */
    public Long member;
    /** The first day on which it is so. */
    public LocalDate day;

    public String reason;
    /** How a membership ends. */
    public MemberEnding ending;
    /** Of a correction: the end that was written down was wrong too. */
    public boolean stillMember;

    public MemberRow row = new MemberRow();

    /** A form that begins with what the row says now. */
    public static MemberForm about(Household household, Long number) {
        MemberForm form = of(household);
        HouseholdMember member = household.row(number);
        form.member = number;
        form.row = member.facts().row();
        form.row.name = member.person().name();
        form.row.identityNumber = member.person().identityNumber();
        return form;
    }

    /** A form for someone new. */
    public static MemberForm of(Household household) {
        MemberForm form = new MemberForm();
        form.household = household.id();
        form.version = household.version();
        return form;
    }

    /** @throws org.jiuzhu.shared.FormRefusal with every fault and its field */
    void refuseFaults(Deed deed, Household home, LocalDate today) {
        new MemberFormCheck(this, home, today).refuseFaults(deed);
    }

    /** What is written down. */
    enum Deed {
        CHANGE,
        CORRECTION,
        ENDING,
        COMING
    }
}
