package org.jiuzhu.relatives;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import org.jiuzhu.access.Colleagues;
import org.jiuzhu.access.Colleagues.Colleague;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.Role;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Collisions;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.Refusal;

/** The register of near relatives of a township's officers and village cadres, kept by the township (民发〔2012〕220号 art. 14). */
@Stateless
@RolesAllowed({TOWNSHIP_HEAD, CLERK})
public class KinRegister {
    private static final int SIZE = 200;

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private CurrentOfficer current;

    @Inject
    private Colleagues colleagues;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clocks clocks;

    /** The entries of the officer's own township that hold, by holder. */
    public List<KinEntry> ofOwnTownship() {
        return entities.createQuery(
                        "select k from KinEntry k where k.townshipCode = :township and k.to is null"
                                + " order by k.holder, k.relation, k.id",
                        KinEntry.class)
                .setParameter("township", township())
                .setMaxResults(SIZE)
                .getResultList();
    }

    /** The officers of the township, by login and name. */
    public List<Colleague> officers() {
        return java.util.stream.Stream.of(
                        Role.CLERK, Role.INVESTIGATOR, Role.REVIEWER, Role.APPROVER, Role.TOWNSHIP_HEAD)
                .flatMap(role -> colleagues.holding(role, township()).stream())
                .distinct()
                .toList();
    }

    /**
     * Enters a declared relative.
     *
     * @throws org.jiuzhu.shared.FormRefusal with every fault
     * @throws Refusal {@code kin.known} at the number, {@code kin.village} for a village of another township
     */
    public void enter(KinForm form) {
        form.refuseFaults(clocks.today());
        if (form.villageCode != null && !form.villageCode.isBlank() && !form.villageCode.startsWith(township())) {
            throw new FieldRefusal("villageCode", "kin.village");
        }
        try {
            entities.persist(new KinEntry(township(), form, current.get().login(), clocks.now()));
            entities.flush();
        } catch (PersistenceException failure) {
            throw Collisions.isDuplicate(failure)
                    ? new FieldRefusal("identityNumber", "kin.known", form.holder)
                    : failure;
        }
        audit.record("KIN_ENTERED", form.holder, form.name);
    }

    /**
     * The declaration holds no longer; what was found by it stays.
     *
     * @throws Refusal {@code not-found}
     */
    public void end(Long id) {
        KinEntry entry = entities.find(KinEntry.class, id);
        if (entry == null || entry.to() != null || !ofOwnTownship().contains(entry)) {
            throw new Refusal("not-found");
        }
        entry.end(clocks.today());
        audit.record("KIN_ENDED", entry.holder(), entry.name());
    }

    private String township() {
        String area = current.get().areaCode();
        if (current.get().scope().level() == AreaLevel.CITY) {
            throw new Refusal("area.not-yours");
        }
        return area.substring(0, 9);
    }
}
