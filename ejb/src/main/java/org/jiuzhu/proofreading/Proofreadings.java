package org.jiuzhu.proofreading;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.area.Areas;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Installation;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.shared.Sha256;

/**
 * 共同校对: the bureau's service centre takes in the province's roster, each difference is assigned, explained by one and
 * resolved by another, and both sides sign (the notice, part 7(3)).
 */
@Stateless
@RolesAllowed({BUREAU_SERVICE, BUREAU_SUPERVISOR, BUREAU_APPROVER, TOWNSHIP_HEAD, REVIEWER, CLERK})
public class Proofreadings {
    @Inject
    private ProofShelf shelf;

    @Inject
    private ScopedQueries scoped;

    @Inject
    private Areas areas;

    @Inject
    private Installation installation;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    /** The roster that the month is compared with. */
    public Optional<RosterImport> roster(YearMonth month) {
        return shelf.roster(month);
    }

    /** A row for each township of the officer's area that has anybody in the month. */
    public List<ProofRow> of(YearMonth month) {
        return scoped.query(
                        "select p, t.name, (select count(d) from ProofDifference d where d.proofreadingId = p.id"
                                + " and d.resolvedAt is null and d.goneAt is null) from Proofreading p, AdministrativeArea t where {scope p}"
                                + " and t.code = p.townshipCode and p.month = :month order by p.townshipCode",
                        Object[].class)
                .setParameter("month", month)
                .getResultStream()
                .map(row -> new ProofRow((Proofreading) row[0], (String) row[1], ((Number) row[2]).longValue()))
                .toList();
    }

    /**
     * Takes in the province's roster of a month (CSV or XLSX) and compares; a newer one takes its place, what was
     * explained stays. All of it or nothing.
     *
     * @return how many persons it has
     * @throws Refusal {@code proof.month-to-come}, {@code proof.signed} where a township has signed the month,
     *     {@code roster.known} for the same file again, {@code roster.headings}, {@code roster.empty},
     *     {@code import.kind}, {@code import.unreadable}, {@code import.formula}, {@code import.too-large}
     * @throws org.jiuzhu.shared.FormRefusal {@code roster.row} at the file with each row and what is wrong with it
     */
    @RolesAllowed(BUREAU_SERVICE)
    public int take(YearMonth month, String fileName, byte[] content) {
        if (month.isAfter(YearMonth.from(clocks.today()))) {
            throw new Refusal("proof.month-to-come");
        }
        installation.lock();
        refuseSigned(month);
        String hash = HexFormat.of().formatHex(Sha256.digest().digest(content));
        shelf.roster(month).filter(known -> known.contentHash().equals(hash)).ifPresent(known -> {
            throw new Refusal("roster.known", known.importedAt());
        });
        List<RosterRow> rows =
                RosterSheet.read(fileName, content, officer.get().scope().code(), clocks.today());
        RosterImport roster = new RosterImport(month, cut(fileName), hash, rows.size())
                .imported(officer.get().login(), clocks.now());
        shelf.keep(roster, rows);
        shelf.compare(roster, clocks.now());
        audit.record("ROSTER_IMPORTED", month.toString(), rows.size() + " " + hash);
        return rows.size();
    }

    private static String cut(String fileName) {
        return fileName.length() > 200 ? fileName.substring(0, 200) : fileName;
    }

    private void refuseSigned(YearMonth month) {
        shelf.sheets(month).stream()
                .filter(sheet -> sheet.state() != ProofState.OPEN)
                .findFirst()
                .ifPresent(signed -> {
                    throw new Refusal(
                            "proof.signed", areas.require(signed.townshipCode()).name());
                });
    }

    /**
     * Takes own records anew, after something was put right; what no longer differs is gone, what still does keeps what
     * was said of it. A township that has signed is left as it is.
     *
     * @throws Refusal {@code proof.no-roster}
     */
    @RolesAllowed(BUREAU_SERVICE)
    public void compareAgain(YearMonth month) {
        installation.lock();
        RosterImport roster = shelf.roster(month).orElseThrow(() -> new Refusal("proof.no-roster"));
        shelf.compare(roster, clocks.now());
        audit.record("PROOF_COMPARED", month.toString(), "");
    }

    /**
     * Signs for the township.
     *
     * @throws Refusal {@code not-found}, {@code proof.unresolved} with how many, {@code proof.step-not-open}
     */
    @RolesAllowed(TOWNSHIP_HEAD)
    public void signForTownship(long id) {
        Proofreading sheet = lockedSheet(id);
        sheet.signForTownship(officer.get(), clocks.now());
        audit.record("PROOF_SIGNED", sheet.townshipCode() + " " + sheet.month(), "township");
    }

    /**
     * Signs for the bureau; the month is then closed.
     *
     * @throws Refusal {@code not-found}, {@code proof.unresolved} with how many, {@code proof.step-not-open}
     */
    @RolesAllowed(BUREAU_SERVICE)
    public void signForBureau(long id) {
        Proofreading sheet = lockedSheet(id);
        sheet.signForBureau(officer.get(), clocks.now());
        audit.record("PROOF_SIGNED", sheet.townshipCode() + " " + sheet.month(), "bureau");
    }

    private Proofreading lockedSheet(long id) {
        Proofreading sheet = scoped.require(Proofreading.class, "id", id);
        shelf.entities().refresh(sheet, LockModeType.PESSIMISTIC_WRITE);
        long waiting = scoped.query(
                        "select count(d) from ProofDifference d where {scope d} and d.proofreadingId = :sheet"
                                + " and d.resolvedAt is null and d.goneAt is null",
                        Long.class)
                .setParameter("sheet", id)
                .getSingleResult();
        if (waiting > 0) {
            throw new Refusal("proof.unresolved", waiting);
        }
        return sheet;
    }
}
