package org.jiuzhu.review;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.Role;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.area.Areas;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.benefit.BenefitState;
import org.jiuzhu.benefit.ListedMonths;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.Refusal;

/**
 * 村月报: each village with households in payment says before a month's list whom it knows dead or gone, by name or that
 * there is nobody. Open to correction until that month is settled.
 */
@Stateless
@RolesAllowed({CLERK, VILLAGE_AGENT, REVIEWER, APPROVER, TOWNSHIP_HEAD, BUREAU_SUPERVISOR, BUREAU_SERVICE})
public class VillageReturns {
    /** The states in which a household must be looked after. */
    static final List<BenefitState> OPEN = List.of(BenefitState.ACTIVE, BenefitState.GRACE, BenefitState.SUSPENDED);

    private static final int NAMES_AT_MOST = 500;

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private ScopedQueries scoped;

    @Inject
    private ListedMonths listed;

    @Inject
    private Areas areas;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    @Inject
    private AlertRaising alerts;

    /**
     * The villages of a township with households in payment whose return for that list month is missing.
     *
     * @return in the order of their codes; nothing of a township outside the officer's area
     */
    public List<MissingVillage> missing(String townshipCode, YearMonth month) {
        return scoped.query(
                        "select new org.jiuzhu.review.MissingVillage(v.code, v.name) from AdministrativeArea v"
                                + " where v.parentCode = :township and exists (select b.id from Benefit b"
                                + " where b.villageCode = v.code and b.state in :open and {scope b}) and not exists"
                                + " (select r.id from VillageReturn r where r.villageCode = v.code and r.month = :month)"
                                + " order by v.code",
                        MissingVillage.class)
                .setParameter("township", townshipCode)
                .setParameter("month", month)
                .setParameter("open", OPEN)
                .getResultList();
    }

    /** How many villages of the officer's township are missing for the list that comes next; the city is asked by township. */
    public long waiting() {
        String own = officer.get().areaCode();
        return AreaLevel.of(own) == AreaLevel.TOWNSHIP
                ? missing(own, firstOpen(own)).size()
                : 0;
    }

    /**
     * Whoever was reported by that month and is covered still, or was not one of the covered, while no clerk has said
     * why nothing follows; the earlier months are asked too.
     */
    public List<UnhandledName> unhandled(String townshipCode, YearMonth month) {
        return scoped.query(
                        "select new org.jiuzhu.review.UnhandledName(i.id, i.month, i.villageCode, v.name, i.kind, i.name,"
                                + " i.happenedOn, i.personId) from ReturnItem i, AdministrativeArea v"
                                + " where {scope i} and i.townshipCode = :township and i.month <= :month"
                                + " and i.handledAt is null and i.untilRevision is null and v.code = i.villageCode"
                                + " and (i.personId is null or exists (select b.id from Benefit b join b.persons x"
                                + " where x.openPersonId = i.personId)) order by i.month, i.villageCode, i.id",
                        UnhandledName.class)
                .setParameter("township", townshipCode)
                .setParameter("month", month)
                .setMaxResults(NAMES_AT_MOST)
                .getResultList();
    }

    /** Those in payment in a village, by name; of another area nothing. */
    public List<CoveredPerson> covered(String villageCode) {
        return scoped.query(
                        "select new org.jiuzhu.review.CoveredPerson(p.id, p.name, p.identityNumber, b.headName, b.id,"
                                + " b.villageCode) from Benefit b join b.persons x, Person p where {scope b}"
                                + " and b.villageCode = :village and b.state in :open and x.openPersonId = p.id"
                                + " order by p.name, p.id",
                        CoveredPerson.class)
                .setParameter("village", villageCode)
                .setParameter("open", OPEN)
                .setMaxResults(NAMES_AT_MOST)
                .getResultList();
    }

    /** The month whose list comes next in that township: the first that is not settled. */
    public YearMonth openMonth(String villageCode) {
        scoped.requireWithin(villageCode);
        return firstOpen(villageCode);
    }

    private YearMonth firstOpen(String code) {
        YearMonth now = YearMonth.from(clocks.today());
        return listed.lastFrozen(code.substring(0, 9))
                .map(month -> month.plusMonths(1))
                .filter(month -> !month.isBefore(now))
                .orElse(now);
    }

    /** What a village reported for a month, if anything. */
    public Optional<VillageReturn> find(String villageCode, YearMonth month) {
        Optional<VillageReturn> found = scoped.query(
                        "select r from VillageReturn r where {scope r} and r.villageCode = :village and r.month = :month",
                        VillageReturn.class)
                .setParameter("village", villageCode)
                .setParameter("month", month)
                .getResultStream()
                .findFirst();
        found.ifPresent(one -> one.revisions().size());
        found.ifPresent(one -> one.items().size());
        return found;
    }

    /** Whether a return of that month may still be made or corrected: its list is not settled and not far ahead. */
    public boolean isOpen(String villageCode, YearMonth month) {
        scoped.requireWithin(villageCode);
        boolean settled = listed.lastFrozen(villageCode.substring(0, 9))
                .filter(last -> !month.isAfter(last))
                .isPresent();
        return !settled && !month.isAfter(YearMonth.from(clocks.today()).plusMonths(1));
    }

    /**
     * A village's return for a month, or its correction with the reason.
     *
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     * @throws Refusal {@code area.not-yours}, {@code return.settled}, {@code return.not-covered} at the name
     */
    @RolesAllowed({CLERK, VILLAGE_AGENT})
    public void report(ReturnForm form) {
        scoped.requireWithin(form.villageCode);
        VillageReturn known =
                form.month == null ? null : find(form.villageCode, form.month).orElse(null);
        form.refuseFaults(clocks.today(), known != null);
        if (areas.require(form.villageCode).level() != AreaLevel.VILLAGE) {
            throw new Refusal("area.not-yours");
        }
        if (!isOpen(form.villageCode, form.month)) {
            throw new Refusal("return.settled", form.month);
        }
        VillageReturn theReturn = known == null ? new VillageReturn(form.villageCode, form.month) : known;
        theReturn.report(items(form, theReturn), form, hand());
        if (known == null) {
            entities.persist(theReturn);
        }
        entities.flush();
        alerts.reported();
        audit.record(
                "VILLAGE_RETURN",
                form.villageCode + " " + form.month,
                theReturn.names() + " " + theReturn.isOnBehalf());
    }

    /**
     * Nobody died or left in any village that has not reported for that month: the clerk has asked them all.
     *
     * @return how many villages
     * @throws org.jiuzhu.shared.FormRefusal without how they were asked
     * @throws Refusal {@code area.not-yours}, {@code return.none-missing}
     */
    @RolesAllowed(CLERK)
    public int nobodyElse(String townshipCode, YearMonth month, String receivedHow) {
        scoped.requireWithin(townshipCode);
        List<MissingVillage> villages = missing(townshipCode, month);
        if (villages.isEmpty()) {
            throw new Refusal("return.none-missing");
        }
        Faults faults = new Faults();
        faults.require("receivedHow", receivedHow, 200);
        faults.refuseIfAny();
        for (MissingVillage village : villages) {
            ReturnForm form = new ReturnForm();
            form.villageCode = village.code();
            form.month = month;
            form.nil = true;
            form.receivedHow = receivedHow;
            report(form);
        }
        return villages.size();
    }

    private VillageReturn.Hand hand() {
        Officer by = officer.get();
        return new VillageReturn.Hand(by.login(), clocks.now(), !by.holds(Role.VILLAGE_AGENT));
    }

    private List<ReturnItem> items(ReturnForm form, VillageReturn theReturn) {
        List<CoveredPerson> covered = form.nil ? List.of() : covered(form.villageCode);
        List<ReturnItem> items = new ArrayList<>();
        for (int i = 0; i < form.names.size(); i++) {
            ReturnForm.Name typed = form.names.get(i);
            String name = typed.personId == null ? null : nameOf(typed.personId, covered, theReturn, i);
            ReturnItem item = new ReturnItem(typed, name);
            items.add(theReturn.items().stream()
                    .filter(one -> one.says(item))
                    .findFirst()
                    .orElse(item));
        }
        return items;
    }

    /** One of those in payment; or who stood on the return already and is in payment no longer. */
    private static String nameOf(Long personId, List<CoveredPerson> covered, VillageReturn theReturn, int row) {
        return covered.stream()
                .filter(person -> person.personId() == personId)
                .map(CoveredPerson::name)
                .findFirst()
                .or(() -> theReturn.items().stream()
                        .filter(item -> personId.equals(item.personId()))
                        .map(ReturnItem::name)
                        .findFirst())
                .orElseThrow(() -> new FieldRefusal("names[" + row + "].personId", "return.not-covered"));
    }

    /**
     * Says why nothing follows from a name, or what did.
     *
     * @throws org.jiuzhu.shared.FormRefusal without a word
     * @throws Refusal {@code not-found}, {@code return.handled}
     */
    @RolesAllowed({CLERK, REVIEWER})
    public void handle(long itemId, String handling) {
        Faults faults = new Faults();
        faults.require("handling", handling, 500);
        faults.refuseIfAny();
        ReturnItem item = scoped.require(ReturnItem.class, "id", itemId);
        if (item.isHandled() || !item.isStanding()) {
            throw new Refusal("return.handled", item.name());
        }
        item.handle(officer.get().login(), clocks.now(), handling.strip());
        audit.record(
                "VILLAGE_RETURN_HANDLED", Long.toString(itemId), item.kind().name());
    }
}
