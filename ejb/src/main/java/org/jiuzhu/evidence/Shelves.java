package org.jiuzhu.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Faults;

/** Where the paper files stand; reached only from a household that was found in the officer's area. */
@ApplicationScoped
public class Shelves {
    private static final int LONGEST_BOX = 40;
    private static final int LONGEST_PLACE = 80;

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    /** Null where nobody has written it down. */
    public HouseholdArchive of(long householdId) {
        return entities.find(HouseholdArchive.class, householdId);
    }

    /** @throws org.jiuzhu.shared.FormRefusal where a field is missing or too long */
    public void put(long householdId, String box, String place) {
        Faults faults = new Faults();
        faults.require("box", box, LONGEST_BOX);
        faults.require("place", place, LONGEST_PLACE);
        faults.refuseIfAny();
        HouseholdArchive archive = of(householdId);
        if (archive == null) {
            archive = new HouseholdArchive(householdId);
            archive.stand(box.strip(), place.strip(), officer.get().login(), clocks.now());
            entities.persist(archive);
        } else {
            archive.stand(box.strip(), place.strip(), officer.get().login(), clocks.now());
        }
    }
}
