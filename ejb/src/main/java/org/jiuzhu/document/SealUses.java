package org.jiuzhu.document;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.access.ScopedQueries;

/** Reads the ledger of seals within the officer's area, a page at a time, the newest first. */
@Stateless
@RolesAllowed({APPROVER, TOWNSHIP_HEAD, BUREAU_APPROVER, BUREAU_SUPERVISOR, BUREAU_POLICY})
public class SealUses {
    @Inject
    private ScopedQueries scoped;

    /** Which uses are asked for; what is null is not asked. */
    public record Filter(LocalDate from, LocalDate to, String township) {}

    /**
     * The uses on those days.
     *
     * @param before the id of the last row of the page before, null for the first
     */
    public List<SealUse> page(Filter filter, Long before, int size) {
        return scoped.query(
                        "select s from SealUse s where {scope s} and s.usedAt >= :from and s.usedAt < :to"
                                + " and (:township is null or s.townshipCode = :township)"
                                + " and s.id < :before order by s.id desc",
                        SealUse.class)
                .setParameter("from", (filter.from() == null ? LocalDate.EPOCH : filter.from()).atStartOfDay())
                .setParameter(
                        "to",
                        (filter.to() == null
                                        ? LocalDate.of(9999, 1, 1)
                                        : filter.to().plusDays(1))
                                .atStartOfDay())
                .setParameter("township", filter.township())
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(size)
                .getResultList();
    }
}
