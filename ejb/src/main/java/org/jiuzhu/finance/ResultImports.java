package org.jiuzhu.finance;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.shared.Sha256;
import org.jiuzhu.sheets.PlainCell;

/**
 * The bank's answers. A file is taken as a whole or not at all; of a whole one each row is held against its payment, and
 * what is wrong stands beside it. The same file again changes nothing.
 */
@Stateless
@RolesAllowed({FINANCE, BUREAU_SERVICE, BUREAU_APPROVER, BUREAU_SUPERVISOR})
public class ResultImports {
    private static final int LARGEST = 20 * 1024 * 1024;
    private static final int SHOWN = 200;
    private static final String COLUMNS =
            "row_no, batch, sequence_text, account_number, account_holder, amount_text, code,"
                    + " reason, paid_text, fault";

    @Inject
    private FundShelf shelf;

    @Inject
    private ResultStaging staging;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    /** A row of an answer with what is wrong about it. */
    public record Told(
            int number,
            String sequence,
            String holder,
            String account,
            String amount,
            String code,
            String reason,
            String day,
            RowFault fault) {}

    /**
     * Imports the bank's answer to a released request, all of it in one transaction.
     *
     * @param name the file's name, for the record
     * @return the file with its counts; the earlier one where the same bytes were imported before
     * @throws Refusal {@code not-found}, {@code finance.not-released}, {@code finance.result-too-large},
     *     {@code finance.result-unreadable}, {@code finance.result-encoding}, {@code finance.result-headings},
     *     {@code finance.result-empty}, {@code finance.result-truncated}, {@code finance.result-count},
     *     {@code finance.result-sum}, {@code finance.result-after-last}, {@code finance.result-other-batch}
     */
    @RolesAllowed(FINANCE)
    public ResultFile take(long requestId, String name, byte[] bytes) {
        FundRequest request = shelf.locked(requestId);
        String sha256 = HexFormat.of().formatHex(Sha256.digest().digest(bytes));
        ResultFile before = known(requestId, sha256);
        if (before != null) {
            return before;
        }
        if (request.state() != FundState.RELEASED) {
            throw new Refusal("finance.not-released", request.state());
        }
        if (bytes.length > LARGEST) {
            throw new Refusal("finance.result-too-large", LARGEST / 1024 / 1024);
        }
        LocalDateTime now = clocks.now();
        ResultFile file =
                new ResultFile(requestId, sha256, shortened(name), officer.get().login(), now);
        shelf.entities().persist(file);
        shelf.entities().flush();
        ResultCheck check =
                new ResultCheck(request.batch(), request.releasedAt().toLocalDate(), now.toLocalDate());
        ResultStaging.Bundle bundle = staging.into(file.id());
        ResultReader.read(bytes, row -> {
            ResultCheck.Read read = check.read(row);
            if (read != null) {
                bundle.add(read);
            }
        });
        check.requireWhole();
        bundle.write();
        staging.judge(file.id(), requestId);
        file.count(check.rows(), staging.apply(file.id(), requestId, now), staging.known(file.id()));
        staging.close(now);
        audit.record(
                "BANK_RESULT_IMPORTED",
                request.batch(),
                sha256 + " " + file.rowCount() + " " + file.applied() + " " + file.faulty());
        return file;
    }

    private ResultFile known(long requestId, String sha256) {
        return shelf.entities()
                .createQuery(
                        "select f from ResultFile f where f.requestId = :request and f.sha256 = :hash",
                        ResultFile.class)
                .setParameter("request", requestId)
                .setParameter("hash", sha256)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private static String shortened(String name) {
        String last = name == null ? "" : name.replaceAll(".*[/\\\\]", "");
        return last.length() > 200 ? last.substring(0, 200) : last;
    }

    /** The answers to a request, the newest first. */
    public List<ResultFile> of(long requestId) {
        return shelf.entities()
                .createQuery(
                        "select f from ResultFile f where f.requestId = :request order by f.id desc", ResultFile.class)
                .setParameter("request", shelf.get(requestId).id())
                .getResultList();
    }

    /** The first rows that are wrong, in the order of the file. */
    public List<Told> faults(long fileId) {
        return rows(fileId, " and fault is not null and fault <> 'KNOWN'", 0, SHOWN).stream()
                .map(ResultImports::told)
                .toList();
    }

    /**
     * The file again, row by row with what became of it; CSV in UTF-8. The stream is not closed.
     *
     * @throws Refusal {@code not-found}
     */
    public void report(long fileId, OutputStream out) {
        if (shelf.entities().find(ResultFile.class, fileId) == null) {
            throw new Refusal("not-found");
        }
        try {
            BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            writer.write('\ufeff');
            CSVPrinter printer = new CSVPrinter(writer, CSVFormat.DEFAULT);
            printer.printRecord(
                    Stream.of("batch", "sequence", "account", "holder", "amount", "code", "reason", "day", "fault")
                            .map(column -> FinanceText.of("column." + column))
                            .toList());
            int after = 0;
            List<Object[]> page = rows(fileId, "", after, 1_000);
            while (!page.isEmpty()) {
                for (Object[] row : page) {
                    printer.printRecord(written(row));
                }
                after = (int) FundShelf.number(page.get(page.size() - 1)[0]);
                page = rows(fileId, "", after, 1_000);
            }
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> written(Object[] row) {
        List<String> cells = new ArrayList<>();
        Arrays.stream(row, 1, row.length - 1)
                .map(cell -> Objects.toString(cell, ""))
                .map(PlainCell::of)
                .forEach(cells::add);
        cells.add(FinanceText.of("fault." + Objects.toString(row[row.length - 1], "NONE")));
        return cells;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(long fileId, String which, int after, int size) {
        return shelf.entities()
                .createNativeQuery("select " + COLUMNS + " from result_row where file_id = ?1 and row_no > ?2" + which
                        + " order by row_no")
                .setParameter(1, fileId)
                .setParameter(2, after)
                .setMaxResults(size)
                .getResultList();
    }

    private static Told told(Object[] row) {
        return new Told(
                (int) FundShelf.number(row[0]),
                (String) row[2],
                (String) row[4],
                (String) row[3],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                RowFault.valueOf((String) row[9]));
    }
}
