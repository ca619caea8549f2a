package org.jiuzhu.casework;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.Role;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.casework.Escalation.Level;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Refusal;

/** 督办: overdue work that rose to the township's head or to the bureau, until somebody gives an order. */
@Stateless
@RolesAllowed({TOWNSHIP_HEAD, BUREAU_SUPERVISOR})
public class Supervision {
    @Inject
    private ScopedQueries scoped;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clocks clocks;

    /**
     * What rose to this officer's level and has no order yet, oldest first.
     *
     * @param after the last number of the page before, 0 for the first
     */
    public List<EscalationRow> open(long after, int size) {
        return scoped.query(
                        "select new org.jiuzhu.casework.EscalationRow(e.id, c.number, c.applicantName, v.name, t.duty,"
                                + " t.waitingFor, t.dueOn, e.raisedAt) from Escalation e join e.term t join t.aCase c,"
                                + " AdministrativeArea v where v.code = e.villageCode and {scope e} and e.level = :level"
                                + " and e.handledAt is null and t.closedOn is null and e.id > :after order by e.id",
                        EscalationRow.class)
                .setParameter("level", level())
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many wait for an order. */
    public long count() {
        return scoped.query(
                        "select count(e) from Escalation e join e.term t where {scope e} and e.level = :level"
                                + " and e.handledAt is null and t.closedOn is null",
                        Long.class)
                .setParameter("level", level())
                .getSingleResult();
    }

    /**
     * Orders what is to be done; the order stays with the overdue duty.
     *
     * @throws org.jiuzhu.shared.FormRefusal without an order
     * @throws Refusal {@code not-found}, {@code escalation.handled}
     */
    public void order(Long id, String instruction) {
        Faults faults = new Faults();
        faults.require("instruction", instruction, 500);
        faults.refuseIfAny();
        Escalation escalation = scoped.require(Escalation.class, "id", id);
        if (escalation.level() != level()) {
            throw new Refusal("not-found");
        }
        if (escalation.isHandled()) {
            throw new Refusal("escalation.handled");
        }
        escalation.handle(officer.get().login(), clocks.now(), instruction);
        audit.record("ESCALATION_ORDERED", Long.toString(id), instruction);
    }

    private Level level() {
        return officer.get().holds(Role.BUREAU_SUPERVISOR) ? Level.BUREAU : Level.HEAD;
    }
}
