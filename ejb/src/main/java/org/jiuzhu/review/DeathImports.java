package org.jiuzhu.review;

import static org.jiuzhu.access.Names.BUREAU_SERVICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Installation;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.shared.Sha256;
import org.jiuzhu.sheets.PlainCell;

/** Takes in lists of the dead (CSV or XLSX) and compares them with everybody in payment. */
@Stateless
@RolesAllowed(BUREAU_SERVICE)
public class DeathImports {
    private static final int AT_ONCE = 500;
    private static final int SHOWN = 50;
    private static final int ROWS = 1_000;

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private Installation installation;

    @Inject
    private AlertRaising alerts;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    /**
     * Imports a list: right rows are kept, wrong ones reported, covered persons alerted; all or nothing of it.
     *
     * @param source who sent it
     * @return the number of the import
     * @throws Refusal {@code import.known} where the same file was imported before, {@code import.kind},
     *     {@code import.unreadable}, {@code import.headings}, {@code import.formula}, {@code import.too-large},
     *     {@code import.empty}
     */
    public long take(String fileName, String source, byte[] content) {
        Faults faults = new Faults();
        faults.require("file", fileName, 200);
        faults.require("source", source, 120);
        faults.refuseIfAny();
        installation.lock();
        String hash = HexFormat.of().formatHex(Sha256.digest().digest(content));
        refuseKnown(hash);
        List<DeathRow> read = unknown(DeathSheet.read(fileName, content, clocks.today()));
        if (read.isEmpty()) {
            throw new Refusal("import.empty");
        }
        DeathImport one = new DeathImport(fileName, hash, source.strip());
        one.imported(officer.get().login(), clocks.now()).counted(read);
        entities.persist(one);
        entities.flush();
        read.stream().filter(DeathRow::isRight).forEach(row -> entities.persist(new DeadPerson(row, one.id())));
        entities.flush();
        one.matched(alerts.listed());
        audit.record("DEATHS_IMPORTED", Long.toString(one.id()), one.taken() + " " + one.refused());
        return one.id();
    }

    private void refuseKnown(String hash) {
        entities.createQuery("select i from DeathImport i where i.contentHash = :hash", DeathImport.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst()
                .ifPresent(known -> {
                    throw new Refusal("import.known", known.importedAt());
                });
    }

    /** Whoever an earlier list named is repeated. */
    private List<DeathRow> unknown(List<DeathRow> read) {
        List<String> numbers =
                read.stream().filter(DeathRow::isRight).map(DeathRow::number).toList();
        Set<String> known = new HashSet<>();
        for (int i = 0; i < numbers.size(); i += AT_ONCE) {
            known.addAll(entities.createQuery(
                            "select d.identityNumber from DeadPerson d where d.identityNumber in :numbers",
                            String.class)
                    .setParameter("numbers", new ArrayList<>(numbers.subList(i, Math.min(i + AT_ONCE, numbers.size()))))
                    .getResultList());
        }
        return read.stream()
                .map(row -> row.isRight() && known.contains(row.number()) ? row.faulty("death.repeated") : row)
                .toList();
    }

    /** The last imports, the newest first. */
    public List<DeathImport> latest() {
        return entities.createQuery("select i from DeathImport i order by i.id desc", DeathImport.class)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** An empty workbook to be filled in, with the choices where there are some. */
    public void template(OutputStream out) {
        DeathSheet.template(out);
    }

    /**
     * The list again, row by row with what became of it; CSV in UTF-8. The stream is not closed.
     *
     * @param words what a fault is called
     * @throws Refusal {@code not-found}
     */
    public void report(long id, UnaryOperator<String> words, OutputStream out) {
        if (entities.find(DeathImport.class, id) == null) {
            throw new Refusal("not-found");
        }
        audit.record("DEATHS_REPORTED", Long.toString(id), "");
        try {
            BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            writer.write('\ufeff');
            CSVPrinter csv = new CSVPrinter(writer, CSVFormat.EXCEL);
            csv.printRecord((Object[]) ReviewWords.of("death.report").split(","));
            List<Object[]> page = rows(id, -1);
            while (!page.isEmpty()) {
                for (Object[] row : page) {
                    String fault = row[5] == null ? ReviewWords.of("death.taken") : words.apply(row[5].toString());
                    csv.printRecord(
                            row[0],
                            PlainCell.of(row[1].toString()),
                            PlainCell.of(row[2].toString()),
                            PlainCell.of(row[3].toString()),
                            origin(row),
                            fault);
                }
                page = rows(id, ((Number) page.get(page.size() - 1)[0]).intValue());
            }
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(long id, int after) {
        return entities.createNativeQuery("select sheet_row, name, identity_number, died_on, origin,"
                        + " fault from death_import_row"
                        + " where import_id = ?1 and sheet_row > ?2 union all select sheet_row, name, identity_number,"
                        + " cast(died_on as char) collate utf8mb4_general_ci, origin, null from dead_person where import_id = ?1 and sheet_row > ?2"
                        + " order by 1")
                .setParameter(1, id)
                .setParameter(2, after)
                .setMaxResults(ROWS)
                .getResultList();
    }

    /** As it stood there: a word that was refused, or that of what was taken. */
    private static String origin(Object[] row) {
        if (row[4] == null) {
            return "";
        }
        String said = row[4].toString();
        return row[5] == null ? DeathOrigin.valueOf(said).word() : PlainCell.of(said);
    }

    /**
     * An import with its refused rows.
     *
     * @throws Refusal {@code not-found}
     */
    public DeathImport get(long id) {
        DeathImport found = entities.find(DeathImport.class, id);
        if (found == null) {
            throw new Refusal("not-found");
        }
        found.rows().size();
        return found;
    }
}
