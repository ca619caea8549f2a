package org.jiuzhu.proofreading;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.YearMonth;
import java.util.List;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.Role;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Refusal;

/** What differs in a month: each difference is assigned to a side, explained by it, and resolved by another hand. */
@Stateless
@RolesAllowed({BUREAU_SERVICE, BUREAU_SUPERVISOR, BUREAU_APPROVER, TOWNSHIP_HEAD, REVIEWER, CLERK})
public class ProofDifferences {
    private static final int PAGE_LIMIT = 100;
    private static final int LONGEST_WORDS = 500;
    private static final int MONTHS = 3;

    @Inject
    private ProofShelf shelf;

    @Inject
    private ScopedQueries scoped;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    /** A page of differences in the order in which they were found. */
    public List<ProofDifference> page(DifferenceFilter filter, int size) {
        TypedQuery<ProofDifference> query = scoped.query(
                "select d from ProofDifference d where {scope d} and d.month = :month"
                        + (filter.hasTownship() ? " and d.townshipCode = :township" : "")
                        + (filter.kind() == null ? "" : " and d.kind = :kind")
                        + (filter.open() ? " and d.resolvedAt is null and d.goneAt is null" : "")
                        + " and d.id > :after order by d.id",
                ProofDifference.class);
        query.setParameter("month", filter.month());
        if (filter.hasTownship()) {
            query.setParameter("township", filter.township());
        }
        if (filter.kind() != null) {
            query.setParameter("kind", filter.kind());
        }
        return query.setParameter("after", filter.afterId())
                .setMaxResults(Math.max(1, Math.min(size, PAGE_LIMIT)))
                .getResultList();
    }

    /**
     * Says which side is to explain a difference.
     *
     * @throws Refusal {@code not-found}, {@code proof.resolved}, {@code proof.step-not-open}
     */
    @RolesAllowed({BUREAU_SERVICE, REVIEWER})
    public void assign(long id, ProofSide side) {
        ProofDifference difference = locked(id);
        difference.assign(side);
        audit.record("PROOF_ASSIGNED", Long.toString(id), side.name());
    }

    /**
     * Explains a difference, by the side that it is assigned to.
     *
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     * @throws Refusal {@code not-found}, {@code proof.other-side}, {@code proof.resolved}, {@code proof.step-not-open}
     */
    @RolesAllowed({BUREAU_SERVICE, CLERK, REVIEWER})
    public void explain(long id, DifferenceCause cause, String words) {
        Faults faults = new Faults();
        faults.chosen("cause", cause);
        faults.require("words", words, LONGEST_WORDS);
        faults.refuseIfAny();
        ProofDifference difference = locked(id);
        ProofSide own = officer.get().holds(Role.BUREAU_SERVICE) ? ProofSide.BUREAU : ProofSide.TOWNSHIP;
        if (difference.side() != own) {
            throw new Refusal("proof.other-side", difference.side());
        }
        difference.explain(cause, words.strip(), officer.get(), clocks.now());
        audit.record("PROOF_EXPLAINED", Long.toString(id), cause.name());
    }

    /**
     * Resolves an explained difference, by another hand.
     *
     * @throws Refusal {@code not-found}, {@code proof.unexplained}, {@code proof.same-hand}, {@code proof.resolved},
     *     {@code proof.step-not-open}
     */
    @RolesAllowed({BUREAU_SERVICE, REVIEWER})
    public void resolve(long id) {
        ProofDifference difference = locked(id);
        difference.resolve(officer.get(), clocks.now());
        audit.record("PROOF_RESOLVED", Long.toString(id), difference.kind().name());
    }

    /** Of a sheet that is still open. */
    private ProofDifference locked(long id) {
        ProofDifference difference = scoped.require(ProofDifference.class, "id", id);
        Proofreading sheet = scoped.require(Proofreading.class, "id", difference.proofreadingId());
        shelf.entities().refresh(sheet, LockModeType.PESSIMISTIC_WRITE);
        shelf.entities().refresh(difference);
        sheet.require(ProofState.OPEN);
        return difference;
    }

    /** How many differences of the last three months wait in the officer's area. */
    public long waiting() {
        return scoped.query(
                        "select count(d) from ProofDifference d where {scope d} and d.resolvedAt is null"
                                + " and d.goneAt is null and d.month >= :since",
                        Long.class)
                .setParameter("since", YearMonth.from(clocks.today()).minusMonths(MONTHS))
                .getSingleResult();
    }
}
