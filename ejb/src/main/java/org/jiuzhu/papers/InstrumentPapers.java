package org.jiuzhu.papers;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.delegation.DelegationInstrument;
import org.jiuzhu.delegation.DelegationInstruments;
import org.jiuzhu.delegation.InstrumentStage;
import org.jiuzhu.document.OfficialPaper;
import org.jiuzhu.document.PaperPress;
import org.jiuzhu.document.PaperPress.Proof;
import org.jiuzhu.document.PaperSigner;
import org.jiuzhu.document.PdfPages;
import org.jiuzhu.document.SealLedger;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Refusal;

/** Issues a 委托书 under the seal of whoever grants it (decision 3); published by law, so every officer may have it. */
@Stateless
@PermitAll
public class InstrumentPapers {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private DelegationInstruments register;

    @Inject
    private PaperPress press;

    @Inject
    private PaperSigner signer;

    @Inject
    private SealLedger ledger;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    /** A paper with its bytes. */
    public record Sealed(InstrumentPaper paper, byte[] pdf) {}

    /**
     * Prints, seals and signs the instrument, once; the use of the seal is entered in the ledger. The one that was issued
     * before where there is one.
     *
     * @param says what stands on the paper, its seal that of the signatory
     * @param address where the code is asked, the code to be put behind it
     * @throws Refusal {@code not-found}, {@code delegation.unsigned} while it is a draft, {@code delegation.already-revoked},
     *     {@code paper.no-font}, {@code paper.no-key}
     */
    @RolesAllowed({BUREAU_POLICY, BUREAU_APPROVER})
    public Sealed issue(String number, OfficialPaper says, String address) {
        DelegationInstrument instrument = register.get(number);
        entities.refresh(instrument, LockModeType.PESSIMISTIC_WRITE);
        return find(number).map(this::sealed).orElseGet(() -> print(instrument, says, address));
    }

    private Sealed print(DelegationInstrument instrument, OfficialPaper says, String address) {
        if (instrument.stage() == InstrumentStage.DRAFT) {
            throw new Refusal("delegation.unsigned");
        }
        if (instrument.revokedAt() != null) {
            throw new Refusal("delegation.already-revoked", instrument.number());
        }
        InstrumentPaper paper = new InstrumentPaper(instrument, says, PaperCode.next());
        Proof proof = new Proof(paper.code(), paper.digest(), address + paper.code());
        byte[] pdf = signer.sign(press.print(says, proof), says.title(), clocks.now());
        paper.issued(PdfPages.sha256(pdf), PdfPages.count(pdf), officer.get().login(), clocks.now());
        entities.persist(paper);
        entities.flush();
        entities.persist(new InstrumentPdf(paper.instrumentId(), pdf));
        ledger.seal(paper.seal(), paper.townshipCode(), paper.number());
        audit.record("INSTRUMENT_SEALED", paper.number(), paper.digest());
        return new Sealed(paper, pdf);
    }

    /** The paper of that instrument, without its bytes; nothing before it was issued. */
    public Optional<InstrumentPaper> find(String number) {
        return entities.createQuery("select p from InstrumentPaper p where p.number = :number", InstrumentPaper.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /**
     * The paper of that instrument as it was issued.
     *
     * @throws Refusal {@code not-found}
     */
    public Sealed again(String number) {
        return find(number).map(this::sealed).orElseThrow(() -> new Refusal("not-found"));
    }

    private Sealed sealed(InstrumentPaper paper) {
        return new Sealed(
                paper, entities.find(InstrumentPdf.class, paper.instrumentId()).bytes());
    }
}
