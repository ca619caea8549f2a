package org.jiuzhu.spotcheck;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.YearMonth;
import java.util.List;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.Role;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.area.Areas;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.casework.AssistanceCase;
import org.jiuzhu.shared.Refusal;

/** The files that were drawn, in the officer's area. */
@Stateless
@RolesAllowed({BUREAU_SUPERVISOR, BUREAU_APPROVER, TOWNSHIP_HEAD, APPROVER, REVIEWER, CLERK})
public class SpotFiles {
    private static final String ROW = "select new org.jiuzhu.spotcheck.SampleRow(s.fileId, f.number, c.applicantName,"
            + " t.name, v.name, f.matter, f.kind, f.decidedOn, f.mandatory, s.drawnAs, s.outcome, s.readBy,"
            + " (select max(r.id) from Rectification r where r.fileId = s.fileId),"
            + " s.secondReading, (select count(y.id) from SpotReading y where y.fileId = s.fileId"
            + " and y.finishedAt is not null))"
            + " from SpotSample s, SpotFile f, SpotCheck k, AssistanceCase c, AdministrativeArea t, AdministrativeArea v"
            + " where {scope s} and f.id = s.fileId and k.id = s.checkId and c.id = f.caseId and t.code = s.townshipCode"
            + " and v.code = s.villageCode and k.month = :month";

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private ScopedQueries scoped;

    @Inject
    private Readers readers;

    @Inject
    private MachineChecks machine;

    @Inject
    private Areas areas;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private AuditTrail audit;

    /** A page of drawn files in the order of the frame. */
    public List<SampleRow> page(SampleFilter filter, int size) {
        TypedQuery<SampleRow> query = scoped.query(
                ROW + (filter.hasTownship() ? " and s.townshipCode = :township" : "")
                        + (filter.matter() == null ? "" : " and s.matter = :matter")
                        + (filter.reading() == null ? "" : filter.reading().condition())
                        + " and s.fileId > :after order by s.fileId",
                SampleRow.class);
        query.setParameter("month", filter.month());
        if (filter.hasTownship()) {
            query.setParameter("township", filter.township());
        }
        if (filter.matter() != null) {
            query.setParameter("matter", filter.matter());
        }
        if (filter.reading() != null && filter.reading().asksForMe()) {
            query.setParameter("me", officer.get().login());
        }
        return query.setParameter("after", filter.afterId())
                .setMaxResults(Math.max(1, Math.min(size, 100)))
                .getResultList();
    }

    /**
     * A drawn file with everything beside it; the look is written down.
     *
     * @throws Refusal {@code not-found}, also where it was drawn in another township
     */
    public FileSheet open(long fileId) {
        SpotSample sample = scoped.require(SpotSample.class, "fileId", fileId);
        SpotFile file = scoped.require(SpotFile.class, "id", fileId);
        AssistanceCase aCase = entities.find(AssistanceCase.class, file.caseId());
        Officer who = officer.get();
        SpotReading own = readers.own(fileId, who.login()).orElse(null);
        Rectification order = readers.order(fileId).orElse(null);
        boolean blind = who.holds(Role.BUREAU_SUPERVISOR)
                && (own == null || !own.isFinished())
                && readers.finished(fileId).size() < sample.readings();
        audit.record("SPOT_FILE_OPENED", "case/" + aCase.number(), "file " + fileId);
        return new FileSheet(
                file,
                sample,
                aCase.number(),
                aCase.applicant().name(),
                areas.require(file.townshipCode()).name(),
                areas.require(file.villageCode()).name(),
                machine.of(file, aCase.number()),
                own,
                blind ? List.of() : readers.finished(fileId),
                readers.obstacle(sample, file, who).orElse(null),
                readers.visits(fileId),
                order,
                order == null ? List.of() : readers.changesSince(order));
    }

    /**
     * The next file of a check that this officer may read: one that was begun, else the first that waits.
     *
     * @return its key, 0 where none waits for this officer
     */
    @RolesAllowed(BUREAU_SUPERVISOR)
    public long next(YearMonth month) {
        return readers.next(month, officer.get().login());
    }

    /**
     * The month whose check drew a file.
     *
     * @throws Refusal {@code not-found}, also where it was drawn in another township
     */
    public YearMonth monthOf(long fileId) {
        SpotSample sample = scoped.require(SpotSample.class, "fileId", fileId);
        return entities.find(SpotCheck.class, sample.checkId()).month();
    }
}
