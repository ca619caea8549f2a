package org.jiuzhu.reporting;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Installation;
import org.jiuzhu.shared.Refusal;

/** 报送目录: what is asked of townships and bureau; the bureau adds to it and ends what is no longer asked. */
@Stateless
@RolesAllowed({BUREAU_POLICY, BUREAU_SUPERVISOR, BUREAU_APPROVER, TOWNSHIP_HEAD, APPROVER, CLERK})
public class DutyCatalogue {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private Installation installation;

    @Inject
    private ObligationOpening opening;

    @Inject
    private Rulebook rules;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    /** A line of the catalogue with its day of the month today, nothing where it is owed once. */
    public record Line(ReportDuty duty, Integer day) {}

    /** What runs first, then by kind and key. */
    public List<Line> lines() {
        return entities
                .createQuery(
                        "select d from ReportDuty d order by case when d.validTo is null then 0 else 1 end,"
                                + " d.dueOn desc, d.id",
                        ReportDuty.class)
                .getResultList()
                .stream()
                .map(duty -> new Line(duty, day(duty)))
                .toList();
    }

    private Integer day(ReportDuty duty) {
        if (!duty.isMonthly()) {
            return null;
        }
        return duty.dueDay() == null ? rules.wholeNumber(duty.kind().day(), clocks.today()) : duty.dueDay();
    }

    /**
     * Asks for a report besides those of the calendar; what falls due under it is opened at once for every unit that owes it.
     *
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     */
    @RolesAllowed(BUREAU_POLICY)
    public long add(DutyForm form) {
        form.refuseFaults(clocks.today());
        installation.lock();
        ReportDuty duty = new ReportDuty(form, clocks.today(), officer.get().login(), clocks.now());
        entities.persist(duty);
        entities.flush();
        opening.all();
        audit.record("REPORT_DUTY_ADDED", duty.title(), duty.owner() + " " + duty.kind());
        return duty.id();
    }

    /**
     * Ends a line with today; what was opened under it is owed still.
     *
     * @throws Refusal {@code not-found}, {@code duty.ended}
     */
    @RolesAllowed(BUREAU_POLICY)
    public void end(long id) {
        ReportDuty duty = entities.find(ReportDuty.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (duty == null) {
            throw new Refusal("not-found");
        }
        duty.end(clocks.today(), officer.get().login());
        audit.record("REPORT_DUTY_ENDED", duty.title(), duty.validTo().toString());
    }
}
