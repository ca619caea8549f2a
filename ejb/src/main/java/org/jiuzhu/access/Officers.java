package org.jiuzhu.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.shared.Clocks;

/** The register of officers. */
@ApplicationScoped
class Officers {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private Clocks clocks;

    /** The officer with what he or she may do today, in others' stead too. */
    Optional<Officer> active(String login) {
        return entities.createQuery("select o from Officer o where o.login = :login and o.active = true", Officer.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst()
                .map(officer -> officer.standingIn(Substitutions.of(officer, entities, clocks.today())));
    }

    List<Officer> demonstration() {
        return entities.createQuery(
                        "select o from Officer o where o.demonstration = true and o.active = true order by o.id",
                        Officer.class)
                .getResultList();
    }

    List<Officer> of(Role role, String areaCode) {
        return entities.createQuery(
                        "select o from Officer o where :role member of o.roles and o.areaCode = :area"
                                + " and o.active = true order by o.id",
                        Officer.class)
                .setParameter("role", role)
                .setParameter("area", areaCode)
                .getResultList();
    }

    /** Area, login, name and role of everyone who holds one of them, in one question. */
    List<Object[]> placed(Collection<Role> roles) {
        return entities.createQuery(
                        "select o.areaCode, o.login, o.name, r from Officer o join o.roles r where o.active = true"
                                + " and r in :roles order by o.areaCode, o.id",
                        Object[].class)
                .setParameter("roles", roles)
                .getResultList();
    }

    String name(String login) {
        return entities.createQuery("select o.name from Officer o where o.login = :login", String.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst()
                .orElse("");
    }

    boolean isEmpty() {
        return entities.createQuery("select count(o) from Officer o", Long.class)
                        .getSingleResult()
                == 0;
    }

    void add(Officer officer) {
        entities.persist(officer);
    }
}
