package org.jiuzhu.papers;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.adjustment.Adjustment;
import org.jiuzhu.benefit.Benefit;
import org.jiuzhu.casework.AssistanceCase;
import org.jiuzhu.casework.CaseSteps;
import org.jiuzhu.delegation.DelegationInstrument;
import org.jiuzhu.delegation.InstrumentState;
import org.jiuzhu.document.OfficialPaper;
import org.jiuzhu.document.PaperPress;
import org.jiuzhu.document.PaperPress.Proof;
import org.jiuzhu.document.PaperSigner;
import org.jiuzhu.document.PdfPages;
import org.jiuzhu.publicity.PublicName;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.shared.Sha256;

/**
 * Issues the papers of a case. A paper is printed and signed when it is asked for the first time; what says the same is
 * the same paper ever after, byte by byte. What says something else is another paper, and the earlier one stays.
 */
@Stateless
@RolesAllowed({CLERK, INVESTIGATOR, REVIEWER, APPROVER, TOWNSHIP_HEAD, VILLAGE_AGENT, BUREAU_APPROVER, BUREAU_SUPERVISOR
})
public class IssuedPapers {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private CaseSteps steps;

    @Inject
    private ScopedQueries scoped;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private PaperPress press;

    @Inject
    private PaperSigner signer;

    @Inject
    private Clocks clocks;

    /** A paper with its bytes. */
    public record Printed(IssuedPaper paper, byte[] pdf) {}

    /**
     * The paper of that case which says this; issued now where it was not before.
     *
     * @param address where the code is asked, the code to be put behind it
     * @throws Refusal {@code not-found} for a case of another area, {@code paper.no-font}, {@code paper.no-key}
     */
    public Printed issue(String number, IssuedKind kind, OfficialPaper says, String address) {
        AssistanceCase aCase = steps.require(number);
        return known(aCase, kind, says)
                .orElseGet(() ->
                        print(new IssuedPaper(aCase, kind, says, PaperCode.next(), masked(aCase)), says, address));
    }

    /**
     * 调整(停发)告知书 of an approved change, kept with the papers of the case that the benefit came from; issued now
     * where it was not before (民发〔2021〕57号 art. 32).
     *
     * @param address where the code is asked, the code to be put behind it
     * @throws Refusal {@code not-found} for a change of another area or one that is not approved, {@code paper.no-font},
     *     {@code paper.no-key}
     */
    @RolesAllowed({CLERK, REVIEWER, APPROVER, TOWNSHIP_HEAD, BUREAU_APPROVER, BUREAU_SUPERVISOR})
    public Printed notice(long adjustmentId, OfficialPaper says, String address) {
        Adjustment change = scoped.require(Adjustment.class, "id", adjustmentId);
        if (change.state() != Adjustment.State.APPROVED) {
            throw new Refusal("not-found");
        }
        Benefit benefit = entities.find(Benefit.class, change.benefitId());
        AssistanceCase aCase = entities.find(AssistanceCase.class, benefit.caseId());
        return known(aCase, IssuedKind.CHANGE, says).orElseGet(() -> {
            IssuedPaper paper = new IssuedPaper(aCase, IssuedKind.CHANGE, says, PaperCode.next(), masked(aCase));
            return print(paper.at(change.townshipCode(), change.villageCode()), says, address);
        });
    }

    private Optional<Printed> known(AssistanceCase aCase, IssuedKind kind, OfficialPaper says) {
        return entities.createQuery(
                        "select p from IssuedPaper p where p.caseId = :case and p.kind = :kind and p.digest = :digest",
                        IssuedPaper.class)
                .setParameter("case", aCase.id())
                .setParameter("kind", kind)
                .setParameter("digest", Sha256.of(says.content()))
                .getResultStream()
                .findFirst()
                .map(paper -> new Printed(paper, pdf(paper)));
    }

    private byte[] pdf(IssuedPaper paper) {
        return entities.find(IssuedPdf.class, paper.id()).bytes();
    }

    private Printed print(IssuedPaper paper, OfficialPaper says, String address) {
        Proof proof = new Proof(paper.code(), paper.digest(), address + paper.code());
        byte[] pdf = signer.sign(press.print(says, proof), says.title(), clocks.now());
        paper.issued(PdfPages.sha256(pdf), PdfPages.count(pdf), officer.get().login(), clocks.now());
        entities.persist(paper);
        entities.flush();
        entities.persist(new IssuedPdf(paper.id(), pdf));
        return new Printed(paper, pdf);
    }

    private String masked(AssistanceCase aCase) {
        return PublicName.of(aCase.applicant().name(), aCase.applicant().bornOn(), clocks.today())
                .toString();
    }

    /**
     * What was issued in a case, the newest first, without the bytes.
     *
     * @throws Refusal {@code not-found} for a case of another area
     */
    public List<IssuedPaper> ofCase(String number) {
        return entities.createQuery(
                        "select p from IssuedPaper p where p.caseId = :case order by p.id desc", IssuedPaper.class)
                .setParameter("case", steps.require(number).id())
                .getResultList();
    }

    /**
     * An issued paper again, by its code.
     *
     * @throws Refusal {@code not-found}, also for one of another area
     */
    public Printed again(String code) {
        IssuedPaper paper = scoped.require(IssuedPaper.class, "code", code);
        return new Printed(paper, pdf(paper));
    }

    /**
     * What everybody may know of a paper whose code is at hand.
     *
     * @param name of whom it speaks: the applicant masked, or the township that an instrument was given to
     * @param standing of an instrument today; null for the papers of a case
     */
    public record Verified(
            String title,
            String number,
            String body,
            String name,
            LocalDate day,
            String digest,
            String pdfSha256,
            InstrumentState standing) {}

    /** The paper of that code; open to everyone who holds it, and nothing of the case but what stands there. */
    @PermitAll
    public Optional<Verified> verify(String code) {
        String typed = PaperCode.plain(code);
        return typed.length() == PaperCode.LENGTH
                ? ofCaseByCode(typed).or(() -> ofInstrumentByCode(typed))
                : Optional.empty();
    }

    private Optional<Verified> ofCaseByCode(String code) {
        return entities.createQuery("select p from IssuedPaper p where p.code = :code", IssuedPaper.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(paper -> new Verified(
                        paper.title(),
                        paper.documentNumber(),
                        paper.body(),
                        paper.maskedName(),
                        paper.issuedAt().toLocalDate(),
                        paper.digest(),
                        paper.pdfSha256(),
                        null));
    }

    private Optional<Verified> ofInstrumentByCode(String code) {
        return entities.createQuery("select p from InstrumentPaper p where p.code = :code", InstrumentPaper.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(paper -> new Verified(
                        paper.title(),
                        paper.number(),
                        paper.body(),
                        paper.holder(),
                        paper.issuedAt().toLocalDate(),
                        paper.digest(),
                        paper.pdfSha256(),
                        entities.find(DelegationInstrument.class, paper.instrumentId())
                                .state(clocks.now())));
    }
}
