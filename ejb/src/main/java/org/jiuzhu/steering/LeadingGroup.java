package org.jiuzhu.steering;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.area.Areas;
import org.jiuzhu.shared.Collisions;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.Refusal;

/** 领导小组: who sits in it (the city's notice, part 7(2)); its books are kept by its office, which is in the bureau. */
@Stateless
@RolesAllowed({
    BUREAU_POLICY,
    BUREAU_SUPERVISOR,
    BUREAU_APPROVER,
    BUREAU_SERVICE,
    TOWNSHIP_HEAD,
    APPROVER,
    CLERK,
    FINANCE,
    BUSINESS_ENVIRONMENT,
    LEADING_GROUP
})
public class LeadingGroup {
    private static final int LONGEST_REASON = 200;

    @Inject
    private SteeringShelf shelf;

    @Inject
    private Areas areas;

    @Inject
    private Acting acting;

    /** Those who sit now, or with {@code past} all who ever sat; heads first. */
    public List<GroupMember> members(boolean past) {
        return shelf.members(past);
    }

    /** @throws Refusal {@code not-found} */
    public GroupMember member(long id) {
        return shelf.member(id);
    }

    /**
     * Enters somebody new.
     *
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     * @throws FieldRefusal {@code steering.capacity-taken} at the capacity, {@code steering.seated} at the name,
     *     {@code payment.no-township} at the township
     */
    @RolesAllowed(BUREAU_POLICY)
    public long enter(MemberForm form) {
        form.check(acting.today());
        return keep(form, null);
    }

    /**
     * Enters somebody in another's place, or the same person in another capacity; the one before leaves the day before.
     *
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     * @throws FieldRefusal {@code steering.before-first} at the first day, and what {@link #enter} says
     * @throws Refusal {@code not-found}, {@code steering.left}
     */
    @RolesAllowed(BUREAU_POLICY)
    public long replace(long id, MemberForm form, String reason) {
        form.check(acting.today());
        reason(reason).refuseIfAny();
        GroupMember before = shelf.member(id);
        shelf.lock(before);
        before.leave(form.fromDay.minusDays(1), reason, acting.hand(), "fromDay");
        shelf.flush();
        return keep(form, before);
    }

    /**
     * Somebody leaves and nobody follows.
     *
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     * @throws FieldRefusal {@code steering.before-first} at the last day
     * @throws Refusal {@code not-found}, {@code steering.left}
     */
    @RolesAllowed(BUREAU_POLICY)
    public void leave(long id, LocalDate last, String reason) {
        Faults faults = reason(reason);
        faults.chosen("last", last);
        if (last != null && last.isAfter(acting.today())) {
            faults.add("last", "steering.day-to-come");
        }
        faults.refuseIfAny();
        GroupMember member = shelf.member(id);
        shelf.lock(member);
        member.leave(last, reason, acting.hand(), "last");
        acting.record("GROUP_MEMBER_LEFT", id, last.toString());
    }

    private static Faults reason(String reason) {
        Faults faults = new Faults();
        faults.require("reason", reason, LONGEST_REASON);
        return faults;
    }

    private long keep(MemberForm form, GroupMember before) {
        if (form.townshipCode != null && areas.require(form.townshipCode).level() != AreaLevel.TOWNSHIP) {
            throw new FieldRefusal("townshipCode", "payment.no-township");
        }
        if (form.capacity.isSole() && shelf.members(false).stream().anyMatch(one -> one.capacity() == form.capacity)) {
            throw new FieldRefusal("capacity", "steering.capacity-taken", form.capacity);
        }
        GroupMember member = new GroupMember(form, before, acting.hand());
        try {
            shelf.add(member);
            shelf.flush();
        } catch (PersistenceException failure) {
            throw Collisions.isDuplicate(failure) ? new FieldRefusal("name", "steering.seated") : failure;
        }
        acting.record("GROUP_MEMBER_ENTERED", member.id(), form.capacity.name());
        return member.id();
    }
}
