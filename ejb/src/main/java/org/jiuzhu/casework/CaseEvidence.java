package org.jiuzhu.casework;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.Role;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.evidence.CaseKey;
import org.jiuzhu.evidence.Completeness;
import org.jiuzhu.evidence.EvidenceForm;
import org.jiuzhu.evidence.EvidenceItem;
import org.jiuzhu.evidence.EvidencePurpose;
import org.jiuzhu.evidence.EvidenceShelf;
import org.jiuzhu.evidence.EvidenceShelf.Attached;
import org.jiuzhu.evidence.PaperKind;
import org.jiuzhu.evidence.Received;
import org.jiuzhu.evidence.Shelves;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Refusal;

/**
 * 影像备案 of a case: who in the township works on it adds and arranges, who decides or watches looks.
 */
@Stateless
@RolesAllowed({CLERK, INVESTIGATOR, REVIEWER, APPROVER, TOWNSHIP_HEAD, VILLAGE_AGENT, BUREAU_APPROVER, BUREAU_SUPERVISOR
})
public class CaseEvidence {
    private static final Set<Role> ADDING =
            EnumSet.of(Role.CLERK, Role.INVESTIGATOR, Role.REVIEWER, Role.VILLAGE_AGENT);

    /** What still comes in when a case is completed: receipts, and what dynamic management asks for. */
    private static final Set<EvidencePurpose> AFTERWARDS = EnumSet.of(EvidencePurpose.SERVICE, EvidencePurpose.CHANGE);

    private static final int LONGEST_REASON = 200;

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private CaseSteps steps;

    @Inject
    private EvidenceShelf shelf;

    @Inject
    private Shelves shelves;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private AuditTrail audit;

    /**
     * The files of that case; the look is written down.
     *
     * @throws Refusal {@code not-found}, also in another area
     */
    public CaseArchive open(String number) {
        CaseArchive archive = count(number);
        audit.record(
                "EVIDENCE_LISTED", "case/" + number, "files " + archive.items().size());
        return archive;
    }

    /** The same for a page that shows numbers only. */
    public CaseArchive count(String number) {
        AssistanceCase aCase = steps.require(number);
        List<EvidenceItem> items = shelf.ofCase(number);
        List<PaperKind> present = items.stream()
                .filter(item -> !item.isWithdrawn())
                .map(EvidenceItem::kind)
                .toList();
        Officer who = officer.get();
        boolean works = ADDING.stream().anyMatch(who::holds);
        return new CaseArchive(
                aCase,
                items,
                Completeness.of(present, CaseStages.reached(aCase)),
                shelf.reused(number),
                shelves.of(aCase.household().id()),
                works && aCase.state() != CaseState.WITHDRAWN,
                works && !aCase.state().isEnded());
    }

    /**
     * Refuses a file before its bytes are read.
     *
     * @throws Refusal {@code evidence.case-closed}, {@code evidence.case-full}
     */
    @RolesAllowed({CLERK, INVESTIGATOR, REVIEWER, VILLAGE_AGENT})
    public void requireRoom(String number, EvidenceForm form) {
        form.check();
        requireOpen(steps.require(number), form);
    }

    private static void requireOpen(AssistanceCase aCase, EvidenceForm form) {
        boolean afterwards = AFTERWARDS.containsAll(form.proves());
        if (aCase.state() == CaseState.WITHDRAWN || aCase.state().isEnded() && !afterwards) {
            throw new Refusal("evidence.case-closed", aCase.state());
        }
    }

    /** Puts a file that has come in into the case; the same content is there once and serves the new purposes too. */
    @RolesAllowed({CLERK, INVESTIGATOR, REVIEWER, VILLAGE_AGENT})
    public Attached attach(String number, EvidenceForm form, Received received) {
        form.check();
        AssistanceCase aCase = locked(number);
        requireOpen(aCase, form);
        CaseKey key = new CaseKey(number, aCase.household().id(), aCase.townshipCode(), aCase.villageCode());
        Attached attached = shelf.attach(key, form, received);
        audit.record(
                "EVIDENCE_ADDED",
                "case/" + number,
                "evidence/" + attached.item().id());
        return attached;
    }

    /** Says anew what a file is and what it proves. */
    @RolesAllowed({CLERK, INVESTIGATOR, REVIEWER, VILLAGE_AGENT})
    public void describe(long id, PaperKind kind, Set<EvidencePurpose> purposes) {
        shelf.describe(arrangeable(id), kind, purposes);
        audit.record("EVIDENCE_DESCRIBED", "evidence/" + id, String.valueOf(kind));
    }

    /** Moves a file to that place among those of its case, the first is 1. */
    @RolesAllowed({CLERK, INVESTIGATOR, REVIEWER, VILLAGE_AGENT})
    public void move(long id, int place) {
        shelf.move(arrangeable(id), place);
    }

    /** Takes a file out that does not belong there; it stays to be seen, with the reason. */
    @RolesAllowed({CLERK, INVESTIGATOR, REVIEWER, VILLAGE_AGENT})
    public void withdraw(long id, String reason) {
        Faults faults = new Faults();
        faults.require("reason", reason, LONGEST_REASON);
        faults.refuseIfAny();
        shelf.withdraw(arrangeable(id), reason.strip());
        audit.record("EVIDENCE_WITHDRAWN", "evidence/" + id, "");
    }

    /** Writes down where the paper of the household's file stands; also after the case has ended. */
    @RolesAllowed({CLERK, INVESTIGATOR, REVIEWER, VILLAGE_AGENT})
    public void putOnShelf(String number, String box, String place) {
        shelves.put(locked(number).household().id(), box, place);
        audit.record("ARCHIVE_SHELVED", "case/" + number, "");
    }

    private EvidenceItem arrangeable(long id) {
        EvidenceItem item = shelf.require(id);
        AssistanceCase aCase = locked(item.caseNumber());
        if (aCase.state().isEnded()) {
            throw new Refusal("evidence.case-closed", aCase.state());
        }
        entities.refresh(item);
        return item;
    }

    /** One hand at a time changes the files of a case. */
    private AssistanceCase locked(String number) {
        AssistanceCase aCase = steps.require(number);
        entities.lock(aCase, LockModeType.PESSIMISTIC_WRITE);
        return aCase;
    }
}
