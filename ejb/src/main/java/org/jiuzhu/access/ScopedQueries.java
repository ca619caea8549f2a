package org.jiuzhu.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.shared.Refusal;

/**
 * The one door to rows that belong to an area: every question passes here and is narrowed to the officer's area.
 * What lies outside is answered as if it did not exist.
 */
@ApplicationScoped
public class ScopedQueries {
    private static final Pattern MARKER = Pattern.compile("\\{scope (\\w+)}");

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private CurrentOfficer officer;

    public ScopedQueries() {}

    /** For a reckoning outside the container. */
    public ScopedQueries(EntityManager entities, CurrentOfficer officer) {
        this.entities = entities;
        this.officer = officer;
    }

    /**
     * A query in which {@code {scope alias}} stands as a condition for each row source that belongs to an area; the
     * entity behind the alias has {@code townshipCode} and {@code villageCode}.
     */
    public <T> TypedQuery<T> query(String jpql, Class<T> type) {
        return narrowed(jpql, type, officer.get().scope());
    }

    /**
     * The one entity whose attribute has that value.
     *
     * @throws Refusal {@code not-found}, also where it exists in another area
     */
    public <T> T require(Class<T> type, String attribute, Object value) {
        String jpql = "select e from " + type.getSimpleName() + " e where e." + attribute + " = :value and {scope e}";
        List<T> found = query(jpql, type).setParameter("value", value).getResultList();
        if (found.isEmpty()) {
            throw new Refusal("not-found");
        }
        return found.get(0);
    }

    /**
     * Refuses an area outside the officer's own, before anything is written there; a missing one is the form's fault.
     *
     * @throws Refusal {@code area.not-yours}
     */
    public void requireWithin(String areaCode) {
        if (areaCode != null && !officer.get().scope().covers(areaCode)) {
            throw new Refusal("area.not-yours");
        }
    }

    private <T> TypedQuery<T> narrowed(String jpql, Class<T> type, AreaScope scope) {
        Matcher marker = MARKER.matcher(jpql);
        if (!marker.find()) {
            throw new IllegalArgumentException("A query without an area: " + jpql);
        }
        String narrowed = marker.replaceAll(match -> scope.condition(match.group(1)));
        TypedQuery<T> query = entities.createQuery(narrowed, type);
        return scope.level() == AreaLevel.CITY ? query : query.setParameter("scope", scope.code());
    }
}
