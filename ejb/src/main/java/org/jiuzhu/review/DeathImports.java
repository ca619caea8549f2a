package org.jiuzhu.review;

import static org.jiuzhu.access.Names.BUREAU_SERVICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Installation;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.shared.Sha256;

/** Takes in lists of the dead (CSV or XLSX) and compares them with everybody in payment. */
@Stateless
@RolesAllowed(BUREAU_SERVICE)
public class DeathImports {
    private static final int AT_ONCE = 500;
    private static final int SHOWN = 50;

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
