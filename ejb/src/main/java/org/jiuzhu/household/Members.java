package org.jiuzhu.household;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.area.Areas;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.household.MemberForm.Deed;
import org.jiuzhu.household.MemberHistory.Hand;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Refusal;

/**
 * What becomes of the members of a household between two applications. A change is not a correction: a change ends a row
 * on its day, a correction puts a row in the place of one that never was so. Running cases take the members of today;
 * decisions keep the facts they were made from.
 */
@Stateless
@RolesAllowed(CLERK)
public class Members {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private ScopedQueries scoped;

    @Inject
    private Households households;

    @Inject
    private Places places;

    @Inject
    private Areas areas;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clocks clocks;

    @Inject
    private Event<MembersChanged> changed;

    /**
     * The members of today and everything before, of a household of the officer's area.
     *
     * @throws Refusal {@code not-found}
     */
    @RolesAllowed({
        CLERK,
        INVESTIGATOR,
        REVIEWER,
        APPROVER,
        TOWNSHIP_HEAD,
        VILLAGE_AGENT,
        BUREAU_APPROVER,
        BUREAU_SUPERVISOR
    })
    public MembersFile open(Long household) {
        Household home = scoped.require(Household.class, "id", household);
        return new MembersFile(
                home,
                clocks.today(),
                areas.require(home.townshipCode()).name(),
                areas.require(home.villageCode()).name(),
                home.members(),
                home.past());
    }

    /**
     * From a day on something else is so of a member: the row ends on that day and a new one begins.
     *
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     * @throws Refusal {@code household.changed-meanwhile}, {@code member.ended}, {@code member.nothing-new}
     */
    public void change(MemberForm form) {
        Household home = home(form);
        HouseholdMember member = checked(Deed.CHANGE, form, home);
        MemberFacts now = new MemberFacts(form.row, home.registration());
        refuseTheSame(member, now);
        replace(home, member.changed(now, form.day, hand(form)));
        record("MEMBER_CHANGED", home, member);
    }

    /**
     * It was never so: the row is replaced by one with the same first day; the wrong one stays to be seen.
     *
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     * @throws org.jiuzhu.shared.FieldRefusal {@code household.person-elsewhere}, {@code member.there-until}
     * @throws Refusal {@code household.changed-meanwhile}, {@code member.corrected}, {@code member.nothing-new}
     */
    public void correct(MemberForm form) {
        Household home = home(form);
        HouseholdMember member = checked(Deed.CORRECTION, form, home);
        MemberFacts truth = new MemberFacts(form.row, home.registration());
        boolean comesBack = form.stillMember && member.hasLeft();
        if (comesBack) {
            places.refuseElsewhere(member.person(), home, member.to(), "stillMember");
        } else {
            refuseTheSame(member, truth);
        }
        replace(home, member.corrected(truth, comesBack, hand(form)));
        record("MEMBER_CORRECTED", home, member);
    }

    /**
     * The person is no longer of the household: died, moved away, parted from it.
     *
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     * @throws Refusal {@code household.changed-meanwhile}, {@code member.ended}
     */
    public void end(MemberForm form) {
        Household home = home(form);
        HouseholdMember member = checked(Deed.ENDING, form, home);
        member.end(form.day, form.ending, hand(form));
        flush();
        record("MEMBER_LEFT", home, member);
    }

    /**
     * Someone new is of the household: born, married, come home.
     *
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     * @throws org.jiuzhu.shared.FieldRefusal {@code household.person-elsewhere}, {@code household.other-name},
     *     {@code member.here}, {@code member.there-until}
     * @throws Refusal {@code household.changed-meanwhile}
     */
    public void join(MemberForm form) {
        Household home = home(form);
        form.refuseFaults(Deed.COMING, home, clocks.today());
        Person person = households.comer(form.row, clocks.today());
        places.refuseElsewhere(person, home, form.day, "day");
        MemberFacts facts = new MemberFacts(form.row, home.registration());
        HouseholdMember member = new HouseholdMember(home, person, facts, form.day, hand(form));
        replace(home, member);
        record("MEMBER_CAME", home, member);
    }

    /** The household as the clerk saw it; whoever else is at work on it is told. */
    private Household home(MemberForm form) {
        Household home = scoped.require(Household.class, "id", form.household);
        if (form.version == null || form.version != home.version()) {
            throw new Refusal("household.changed-meanwhile");
        }
        entities.lock(home, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return home;
    }

    private HouseholdMember checked(Deed deed, MemberForm form, Household home) {
        HouseholdMember member = home.row(form.member);
        form.row.name = member.person().name();
        form.row.identityNumber = member.person().identityNumber();
        form.refuseFaults(deed, home, clocks.today());
        return member;
    }

    private static void refuseTheSame(HouseholdMember member, MemberFacts facts) {
        if (member.facts().isSameAs(facts)) {
            throw new Refusal("member.nothing-new");
        }
    }

    /** The old row gives its place up before the new one takes it. */
    private void replace(Household home, HouseholdMember member) {
        flush();
        home.add(member);
        entities.persist(member);
        flush();
    }

    private void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException late) {
            throw new Refusal("household.changed-meanwhile");
        }
    }

    private Hand hand(MemberForm form) {
        return new Hand(officer.get().login(), clocks.now(), form.reason);
    }

    private void record(String act, Household home, HouseholdMember member) {
        audit.record(act, "household/" + home.id(), "member/" + member.id());
        changed.fire(new MembersChanged(home));
    }
}
