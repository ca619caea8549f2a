package org.jiuzhu.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.rules.Route;
import org.jiuzhu.shared.Clocks;

/** 用印台账: every use of a seal, written in the transaction of the deed it seals. */
@ApplicationScoped
public class SealLedger {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    /** Applies the seal that the route demands and says which one it was. */
    public String seal(Route route, String townshipCode, String documentNumber) {
        return seal(route, townshipCode, documentNumber, officer.get().login(), clocks.now());
    }

    /** Enters the use of a seal that the route does not tell, such as the one of the city's government. */
    public void seal(String seal, String townshipCode, String documentNumber) {
        entities.persist(
                new SealUse(seal, townshipCode, documentNumber, officer.get().login(), clocks.now()));
    }

    /** The same with hand and moment given. */
    public String seal(Route route, String townshipCode, String documentNumber, String login, LocalDateTime at) {
        String seal = DocumentNumbers.wording("seal." + route);
        entities.persist(new SealUse(seal, townshipCode, documentNumber, login, at));
        return seal;
    }
}
