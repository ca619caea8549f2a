package org.jiuzhu.document;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.sheets.PlainCell;

/** Reads the ledger of seals within the officer's area, a page at a time, the newest first. */
@Stateless
@RolesAllowed({APPROVER, TOWNSHIP_HEAD, BUREAU_APPROVER, BUREAU_SUPERVISOR, BUREAU_POLICY})
public class SealUses {
    private static final int TOGETHER = 1000;
    private static final String MARK = "\uFEFF";

    @Inject
    private ScopedQueries scoped;

    @Inject
    private AuditTrail audit;

    /** Which uses are asked for; what is null is not asked. */
    public record Filter(LocalDate from, LocalDate to, String township) {}

    /**
     * The uses on those days.
     *
     * @param before the id of the last row of the page before, null for the first
     */
    public List<SealRow> page(Filter filter, Long before, int size) {
        return scoped.query(
                        "select new org.jiuzhu.document.SealRow(s.id, s.usedAt, s.seal, s.documentNumber,"
                                + " s.townshipCode, t.name, o.name) from SealUse s"
                                + " join AdministrativeArea t on t.code = s.townshipCode"
                                + " join Officer o on o.login = s.officerLogin"
                                + " where {scope s} and s.usedAt >= :from and s.usedAt < :to"
                                + " and (:township is null or s.townshipCode = :township)"
                                + " and s.id < :before order by s.id desc",
                        SealRow.class)
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

    /**
     * Writes all uses on those days as CSV, page by page; that they left is written down.
     *
     * @param headings of the columns: moment, seal, document, township, hand
     */
    public void export(Filter filter, List<String> headings, OutputStream out) {
        int rows = 0;
        write(out, MARK + line(headings.stream()));
        Long before = null;
        List<SealRow> page;
        do {
            page = page(filter, before, TOGETHER);
            write(out, page.stream().map(SealUses::line).collect(Collectors.joining()));
            rows += page.size();
            before = page.isEmpty() ? null : page.get(page.size() - 1).id();
        } while (page.size() == TOGETHER);
        audit.record("SEALS_EXPORTED", filter.from() + " " + filter.to(), Integer.toString(rows));
    }

    private static String line(SealRow row) {
        return line(Stream.of(
                row.usedAt().toString().replace('T', ' '),
                row.seal(),
                row.documentNumber(),
                row.townshipName(),
                row.officerName()));
    }

    private static String line(Stream<String> cells) {
        return cells.map(cell -> '"' + PlainCell.of(cell).replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static void write(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
