package org.jiuzhu.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** The representatives of a demonstration's villages. */
@ApplicationScoped
public class DemonstrationPools {
    private static final int SHARE = 4;

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    /** One in four is of the party or the committee, the others represent the villagers. */
    public void enter(String villageCode, List<String> names, LocalDate from) {
        for (int i = 0; i < names.size(); i++) {
            RepresentativeForm form = new RepresentativeForm();
            form.villageCode = villageCode;
            form.name = names.get(i);
            form.capacity = capacity(i);
            entities.persist(new Representative(form, from));
        }
    }

    private static Capacity capacity(int place) {
        if (place % SHARE != SHARE - 1) {
            return Capacity.REPRESENTATIVE;
        }
        return place == SHARE - 1 ? Capacity.PARTY_MEMBER : Capacity.COMMITTEE;
    }
}
