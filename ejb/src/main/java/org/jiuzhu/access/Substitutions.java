package org.jiuzhu.access;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jiuzhu.access.Colleagues.Colleague;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.Refusal;

/** 代行: the head of a unit lets one officer stand in for another between two days; nobody stands in for the head itself. */
@Stateless
@RolesAllowed({TOWNSHIP_HEAD, BUREAU_POLICY})
public class Substitutions {
    /** What may be done in another's stead. */
    private static final Set<Role> LENT = EnumSet.of(
            Role.CLERK,
            Role.INVESTIGATOR,
            Role.REVIEWER,
            Role.APPROVER,
            Role.BUREAU_APPROVER,
            Role.VERIFICATION_CENTRE);

    /** Who may stand in: who does such work, and who looks after it (whoever decided does not check the file). */
    private static final Set<Role> STANDING_IN = EnumSet.copyOf(LENT);

    static {
        STANDING_IN.add(Role.BUREAU_SUPERVISOR);
    }

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private Officers officers;

    @Inject
    private CurrentOfficer current;

    @Inject
    private Clocks clocks;

    /** Those of the officer's own unit, the newest first. */
    public List<Substitution> ofOwnUnit() {
        return entities.createQuery(
                        "select s from Substitution s where s.areaCode = :area order by s.id desc", Substitution.class)
                .setParameter("area", current.get().areaCode())
                .setMaxResults(100)
                .getResultList();
    }

    /** For whom one may stand in: everyone of the own unit who holds something that may be lent. */
    public List<Colleague> absentees() {
        return colleagues(LENT);
    }

    /** Who may be named as stand-in: everyone of the own unit who does the unit's work or looks after it. */
    public List<Colleague> standIns() {
        return colleagues(STANDING_IN);
    }

    private List<Colleague> colleagues(Set<Role> roles) {
        return officersOfUnit(roles)
                .map(officer -> new Colleague(officer.login(), officer.name()))
                .toList();
    }

    private Stream<Officer> officersOfUnit(Set<Role> roles) {
        return roles.stream()
                .flatMap(role -> officers.of(role, current.get().areaCode()).stream())
                .distinct();
    }

    /**
     * Lets one stand in for another.
     *
     * @throws org.jiuzhu.shared.FormRefusal {@code substitution.same}, {@code substitution.past}, {@code substitution.period}
     * @throws Refusal {@code substitution.stranger} at the field, {@code substitution.overlaps} with its days
     */
    public void grant(SubstitutionForm form) {
        form.refuseFaults(clocks.today());
        requireOwn("absent", form.absent, LENT);
        requireOwn("substitute", form.substitute, STANDING_IN);
        ofOwnUnit().stream()
                .filter(other -> other.absent().equals(form.absent) && other.overlaps(form.from, form.to))
                .findFirst()
                .ifPresent(other -> {
                    throw new FieldRefusal("from", "substitution.overlaps", other.from(), other.to());
                });
        Officer head = current.get();
        entities.persist(new Substitution(head.areaCode(), form, head.login(), clocks.now()));
    }

    private void requireOwn(String field, String login, Set<Role> roles) {
        if (officersOfUnit(roles).noneMatch(officer -> officer.login().equals(login))) {
            throw new FieldRefusal(field, "substitution.stranger");
        }
    }

    /**
     * Ends a substitution at once; what was signed stays valid.
     *
     * @throws Refusal {@code not-found}
     */
    public void end(Long id) {
        Substitution one = entities.find(Substitution.class, id);
        if (one == null || !one.areaCode().equals(current.get().areaCode()) || one.endedAt() != null) {
            throw new Refusal("not-found");
        }
        one.end(clocks.now());
    }

    /** What an officer may do today in others' stead. */
    static StandIn of(Officer officer, EntityManager entities, LocalDate today) {
        List<Substitution> held = entities.createQuery(
                        "select s from Substitution s where s.substitute = :login and s.endedAt is null"
                                + " and s.from <= :today and s.to >= :today",
                        Substitution.class)
                .setParameter("login", officer.login())
                .setParameter("today", today)
                .getResultList();
        if (held.isEmpty()) {
            return StandIn.NOBODY;
        }
        List<Officer> absent = entities.createQuery(
                        "select o from Officer o where o.login in :logins and o.active = true order by o.id",
                        Officer.class)
                .setParameter("logins", held.stream().map(Substitution::absent).toList())
                .getResultList();
        return StandIn.of(absent, LENT);
    }
}
