package org.jiuzhu.review;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.List;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Refusal;

/** 预警: what the product noticed in the officer's area, until somebody says what was done about it. */
@Stateless
@RolesAllowed({CLERK, REVIEWER, APPROVER, TOWNSHIP_HEAD, BUREAU_SUPERVISOR, BUREAU_SERVICE})
public class Alerts {
    private static final int PAGE_LIMIT = 100;
    private static final int NAMES_SHOWN = 20;
    private static final List<AlertKind> BLOCKING =
            Arrays.stream(AlertKind.values()).filter(AlertKind::isBlocking).toList();

    private static final String ROW = "select new org.jiuzhu.review.AlertRow(a.id, a.kind, p.name, p.identityNumber,"
            + " a.benefitId, v.name, a.aboutOn, a.detail, a.handledBy, a.handling)"
            + " from BenefitAlert a, Person p, AdministrativeArea v where {scope a} and p.id = a.personId"
            + " and v.code = a.villageCode";

    @Inject
    private ScopedQueries scoped;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    /** A page of alerts in the order in which they were raised. */
    public List<AlertRow> page(AlertFilter filter, int size) {
        TypedQuery<AlertRow> query = scoped.query(
                ROW + (filter.handled() ? " and a.handledAt is not null" : " and a.handledAt is null")
                        + (filter.hasArea() ? " and a." + filter.areaAttribute() + " = :area" : "")
                        + (filter.kind() == null ? "" : " and a.kind = :kind") + " and a.id > :after order by a.id",
                AlertRow.class);
        if (filter.hasArea()) {
            query.setParameter("area", filter.areaCode());
        }
        if (filter.kind() != null) {
            query.setParameter("kind", filter.kind());
        }
        return query.setParameter("after", filter.afterId())
                .setMaxResults(Math.max(1, Math.min(size, PAGE_LIMIT)))
                .getResultList();
    }

    /** How many wait in the officer's area. */
    public long waiting() {
        return scoped.query("select count(a) from BenefitAlert a where {scope a} and a.handledAt is null", Long.class)
                .getSingleResult();
    }

    /**
     * Deaths and double benefits in a township that nobody has dealt with: nothing should be paid before.
     *
     * @return nothing of a township outside the officer's area
     */
    public BlockingAlerts blocking(String townshipCode) {
        String from = " from BenefitAlert a, Person p where {scope a} and a.townshipCode = :township"
                + " and a.handledAt is null and a.kind in :kinds and p.id = a.personId";
        long count =
                blocking("select count(a)" + from, Long.class, townshipCode).getSingleResult();
        List<String> names = blocking("select p.name" + from + " order by a.id", String.class, townshipCode)
                .setMaxResults(NAMES_SHOWN)
                .getResultList();
        return new BlockingAlerts(count, names);
    }

    private <T> TypedQuery<T> blocking(String jpql, Class<T> type, String townshipCode) {
        return scoped.query(jpql, type).setParameter("township", townshipCode).setParameter("kinds", BLOCKING);
    }

    /**
     * Says what was done about it, or why nothing is.
     *
     * @throws org.jiuzhu.shared.FormRefusal without a word
     * @throws Refusal {@code not-found}, {@code alert.handled}
     */
    @RolesAllowed({CLERK, REVIEWER})
    public void handle(long id, String handling) {
        Faults faults = new Faults();
        faults.require("handling", handling, 500);
        faults.refuseIfAny();
        BenefitAlert alert = scoped.require(BenefitAlert.class, "id", id);
        if (alert.isHandled()) {
            throw new Refusal("alert.handled");
        }
        alert.handle(officer.get().login(), clocks.now(), handling.strip());
        audit.record("ALERT_HANDLED", Long.toString(id), alert.kind().name());
    }
}
