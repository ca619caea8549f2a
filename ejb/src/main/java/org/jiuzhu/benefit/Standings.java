package org.jiuzhu.benefit;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.jiuzhu.access.AreaScope;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.benefit.Standing.Kind;
import org.jiuzhu.rules.AssistanceMatter;

/** Tells at the counter where a person stands already, before anything is typed in vain (decision 14). */
@Stateless
@RolesAllowed({CLERK, VILLAGE_AGENT})
public class Standings {
    private static final String HOUSEHOLDS = "select v.name, h.villageCode, e.name from HouseholdMember m"
            + " join m.person p join m.household h join h.head e, AdministrativeArea v"
            + " where p.identityNumber = :number and m.to is null and v.code = h.townshipCode";

    private static final String APPLICATIONS = "select v.name, c.villageCode, c.number, c.matter from AssistanceCase c,"
            + " HouseholdMember m join m.person p, AdministrativeArea v where p.identityNumber = :number"
            + " and m.to is null and c.openHouseholdId = m.household.id and v.code = c.townshipCode";

    private static final String BENEFITS = "select v.name, b.villageCode, b.certificateNumber, b.matter from Benefit b"
            + " join b.persons x, Person p, AdministrativeArea v where p.identityNumber = :number"
            + " and x.openPersonId = p.id and v.code = b.townshipCode";

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private CurrentOfficer officer;

    /**
     * The household, the open applications and the benefits of that person in the whole city; of another area only the
     * township is named.
     *
     * @param identityNumber of 18 places
     */
    public List<Standing> of(String identityNumber) {
        List<Standing> standings = new ArrayList<>();
        ask(HOUSEHOLDS, identityNumber).forEach(row -> standings.add(standing(Kind.HOUSEHOLD, row, null)));
        ask(APPLICATIONS, identityNumber)
                .forEach(row -> standings.add(standing(Kind.APPLICATION, row, (AssistanceMatter) row[3])));
        ask(BENEFITS, identityNumber)
                .forEach(row -> standings.add(standing(Kind.BENEFIT, row, (AssistanceMatter) row[3])));
        return standings;
    }

    private List<Object[]> ask(String jpql, String number) {
        return entities.createQuery(jpql, Object[].class)
                .setParameter("number", number)
                .getResultList();
    }

    private Standing standing(Kind kind, Object[] row, AssistanceMatter matter) {
        AreaScope scope = officer.get().scope();
        String reference = scope.covers((String) row[1]) ? row[2].toString() : null;
        return new Standing(kind, matter, (String) row[0], reference);
    }
}
