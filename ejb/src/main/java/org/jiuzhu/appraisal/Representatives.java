package org.jiuzhu.appraisal;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.Refusal;

/** 村（居）民代表库: whom each village of the officer's area may call to an appraisal. */
@Stateless
@RolesAllowed({CLERK, VILLAGE_AGENT})
public class Representatives {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private ScopedQueries scoped;

    @Inject
    private Clocks clocks;

    /** The pool of a village, as it is today; of another area nothing. */
    public List<Representative> of(String villageCode) {
        return scoped.query(
                        "select r from Representative r where r.villageCode = :village and r.to is null and {scope r}"
                                + " order by r.capacity desc, r.name",
                        Representative.class)
                .setParameter("village", villageCode)
                .getResultList();
    }

    /**
     * Somebody comes into the pool.
     *
     * @throws org.jiuzhu.shared.FormRefusal what is missing
     * @throws Refusal {@code area.not-yours}; {@code representative.known} at the name
     */
    public void add(RepresentativeForm form) {
        form.refuseFaults();
        scoped.requireWithin(form.villageCode);
        if (of(form.villageCode).stream().anyMatch(one -> one.name().equals(form.name.strip()))) {
            throw new FieldRefusal("name", "representative.known", form.name);
        }
        entities.persist(new Representative(form, clocks.today()));
    }

    /**
     * Somebody leaves the pool; past appraisals keep the name.
     *
     * @throws Refusal {@code not-found}
     */
    public void remove(Long id) {
        scoped.require(Representative.class, "id", id).leave(clocks.today());
    }
}
