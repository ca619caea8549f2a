package org.jiuzhu.steering;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.area.Areas;
import org.jiuzhu.evidence.EvidenceStore;
import org.jiuzhu.evidence.Received;
import org.jiuzhu.shared.Collisions;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.FormRefusal;
import org.jiuzhu.shared.Refusal;

/** 政策宣传到村: which village was told of which policy (the notice, N20); written down by the township or the village itself. */
@Stateless
@RolesAllowed({
    BUREAU_POLICY,
    BUREAU_SUPERVISOR,
    BUREAU_APPROVER,
    BUREAU_SERVICE,
    TOWNSHIP_HEAD,
    APPROVER,
    CLERK,
    VILLAGE_AGENT
})
public class VillageTellings {
    private static final String ROWS =
            "select new org.jiuzhu.steering.TellingRow(v.id, v.toldOn, t.name, a.name, v.way,"
                    + " v.topic, p.head.title, v.toldBy, v.persons, v.photoSha256, v.remark, v.struckReason) from VillageTelling v"
                    + " join AdministrativeArea t on t.code = v.townshipCode join AdministrativeArea a on a.code = v.villageCode"
                    + " left join PolicyText p on p.id = v.policyId where {scope v}";

    @Inject
    private ScopedQueries scoped;

    @Inject
    private SteeringShelf shelf;

    @Inject
    private PolicyShelf policies;

    @Inject
    private EvidenceStore store;

    @Inject
    private Areas areas;

    @Inject
    private Acting acting;

    /**
     * A page of a year in the officer's area, the newest first.
     *
     * @param township null or empty for all that the officer may see
     * @param after the last one of the page before, 0 for the first page
     */
    public List<TellingRow> page(int year, String township, long after, int size) {
        boolean narrowed = township != null && !township.isBlank();
        String jpql =
                ROWS + " and v.toldOn between :first and :last" + (narrowed ? " and v.townshipCode = :township" : "")
                        + (after == 0
                                ? ""
                                : " and exists (select x from VillageTelling x where x.id = :after"
                                        + " and (v.toldOn < x.toldOn or v.toldOn = x.toldOn and v.id < x.id))")
                        + " order by v.toldOn desc, v.id desc";
        TypedQuery<TellingRow> query = scoped.query(jpql, TellingRow.class)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31));
        if (narrowed) {
            query.setParameter("township", township);
        }
        if (after != 0) {
            query.setParameter("after", after);
        }
        return query.setMaxResults(Math.max(1, Math.min(size, 100))).getResultList();
    }

    /** @throws Refusal {@code not-found} */
    public TellingRow row(long id) {
        return scoped.query(ROWS + " and v.id = :id", TellingRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal("not-found"));
    }

    /**
     * Writes down that villages were told; all of them or none.
     *
     * @param photo a JPEG or PNG, null or empty for none
     * @return how many villages
     * @throws FormRefusal with every fault and its field
     * @throws FieldRefusal at the villages: {@code telling.no-village}, {@code telling.known}; at the photo:
     *     {@code telling.photo-kind} and what the store says; at the policy: {@code not-found}
     * @throws Refusal {@code area.not-yours}
     */
    @RolesAllowed({CLERK, VILLAGE_AGENT})
    public int tell(TellingForm form, byte[] photo) {
        form.check(acting.today());
        Set<String> villages = new TreeSet<>(List.of(form.villages));
        villages.forEach(this::requireOwn);
        if (form.policyId != null && !policies.require(form.policyId).state().isPublic()) {
            throw new FieldRefusal("policyId", "not-found");
        }
        String kept = photo == null || photo.length == 0 ? null : keep(photo);
        try {
            villages.forEach(village -> shelf.add(new VillageTelling(village, form, kept, acting.hand())));
            shelf.flush();
        } catch (PersistenceException failure) {
            throw Collisions.isDuplicate(failure) ? new FieldRefusal("villages", "telling.known") : failure;
        }
        acting.record("VILLAGES_TOLD", form.toldOn, villages.size() + " villages");
        return villages.size();
    }

    private void requireOwn(String village) {
        scoped.requireWithin(village);
        if (areas.require(village).level() != AreaLevel.VILLAGE) {
            throw new FieldRefusal("villages", "telling.no-village");
        }
    }

    private String keep(byte[] photo) {
        try (Received received = store.receive(new ByteArrayInputStream(photo), photo.length)) {
            if (!received.kind().isPhoto()) {
                throw new FieldRefusal("photo", "telling.photo-kind");
            }
            return store.keep(received).sha256();
        } catch (FieldRefusal refused) {
            throw refused;
        } catch (Refusal refused) {
            throw new FieldRefusal("photo", refused.reason(), refused.details().toArray());
        }
    }

    /**
     * Strikes out what was entered by mistake; the row stays with its reason.
     *
     * @throws FormRefusal without a reason
     * @throws Refusal {@code not-found}, {@code guide.struck}
     */
    @RolesAllowed({CLERK, TOWNSHIP_HEAD})
    public void strike(long id, String reason) {
        Faults faults = new Faults();
        faults.require("reason", reason, 200);
        faults.refuseIfAny();
        VillageTelling telling = scoped.require(VillageTelling.class, "id", id);
        shelf.lock(telling);
        telling.strike(reason, acting.hand());
        acting.record("TELLING_STRUCK", id, "");
    }

    /**
     * Where its photo lies, to be read only.
     *
     * @throws Refusal {@code not-found}, also where it has none
     */
    public Path photo(long id) {
        String hash = scoped.require(VillageTelling.class, "id", id).photoSha256();
        if (hash == null) {
            throw new Refusal("not-found");
        }
        return store.path(hash);
    }
}
