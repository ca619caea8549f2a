package org.jiuzhu.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Refusal;

/**
 * The files of a case in their order. Who may put something there is asked by the service that knows the case; whoever
 * changes a case's files has locked the case, so that places and counts hold.
 */
@ApplicationScoped
public class EvidenceShelf {
    private static final String OF_CASE = "select distinct i from EvidenceItem i join fetch i.file"
            + " left join fetch i.purposes where i.caseNumber = :case and {scope i}";

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private ScopedQueries scoped;

    @Inject
    private EvidenceStore store;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    /** All files of a case, withdrawn ones too, in their order; at most a few hundred. */
    public List<EvidenceItem> ofCase(String number) {
        return scoped.query(OF_CASE + " order by i.position, i.id", EvidenceItem.class)
                .setParameter("case", number)
                .getResultList();
    }

    /** The files of a case that stand for a purpose, in their order. */
    public List<EvidenceItem> ofCase(String number, EvidencePurpose purpose) {
        return ofCase(number).stream()
                .filter(item -> !item.isWithdrawn() && item.purposes().contains(purpose))
                .toList();
    }

    /** All files that stand in a household's cases within the officer's area, case by case. */
    public List<EvidenceItem> ofHousehold(long householdId) {
        return scoped.query(
                        "select distinct i from EvidenceItem i join fetch i.file left join fetch i.purposes"
                                + " where i.householdId = :household and i.withdrawnAt is null and {scope i}"
                                + " order by i.caseNumber, i.position, i.id",
                        EvidenceItem.class)
                .setParameter("household", householdId)
                .setMaxResults(EvidenceLimits.PER_CASE * 10)
                .getResultList();
    }

    /** @throws Refusal {@code not-found}, also where it lies in another area */
    public EvidenceItem require(long id) {
        return scoped.require(EvidenceItem.class, "id", id);
    }

    /** How many files stand in a case. */
    public long count(String number) {
        return scoped.query(
                        "select count(i) from EvidenceItem i where i.caseNumber = :case and i.withdrawnAt is null"
                                + " and {scope i}",
                        Long.class)
                .setParameter("case", number)
                .getSingleResult();
    }

    /**
     * Puts a file into a case behind the others; where its content stands there already, that one serves the purposes too.
     *
     * @throws Refusal {@code evidence.case-full}
     */
    public Attached attach(CaseKey aCase, EvidenceForm form, Received received) {
        EvidenceFile file = store.keep(received);
        Optional<EvidenceItem> there = standing(aCase.number(), file);
        if (there.isPresent()) {
            there.get().serve(form.proves());
            return new Attached(there.get(), true, isElsewhere(file, aCase.householdId()));
        }
        if (count(aCase.number()) >= EvidenceLimits.PER_CASE) {
            throw new Refusal("evidence.case-full", EvidenceLimits.PER_CASE);
        }
        LocalDateTime now = clocks.now();
        Taken taken = Taken.of(received.inspected().camera(), form, now);
        EvidenceItem item = new EvidenceItem(aCase, file, form, taken, last(aCase.number()) + 1);
        item.received(officer.get().login(), now);
        entities.persist(item);
        entities.flush();
        return new Attached(item, false, isElsewhere(file, aCase.householdId()));
    }

    private Optional<EvidenceItem> standing(String number, EvidenceFile file) {
        return scoped.query(
                        "select i from EvidenceItem i where i.caseNumber = :case and i.standingFileId = :file"
                                + " and {scope i}",
                        EvidenceItem.class)
                .setParameter("case", number)
                .setParameter("file", file.id())
                .getResultStream()
                .findFirst();
    }

    private int last(String number) {
        Integer last = scoped.query(
                        "select max(i.position) from EvidenceItem i where i.caseNumber = :case and {scope i}",
                        Integer.class)
                .setParameter("case", number)
                .getSingleResult();
        return last == null ? 0 : last;
    }

    /** Moves a file to that place among those that stand; the others close up. */
    public void move(EvidenceItem item, int place) {
        List<EvidenceItem> standing = new ArrayList<>(ofCase(item.caseNumber()).stream()
                .filter(one -> !one.isWithdrawn())
                .toList());
        standing.remove(item);
        standing.add(Math.max(0, Math.min(standing.size(), place - 1)), item);
        for (int i = 0; i < standing.size(); i++) {
            standing.get(i).moveTo(i + 1);
        }
    }

    public void describe(EvidenceItem item, PaperKind kind, Set<EvidencePurpose> purposes) {
        EvidenceForm form = new EvidenceForm();
        form.kind = kind;
        form.purposes = purposes;
        form.check();
        item.describe(kind, form.proves());
    }

    public void withdraw(EvidenceItem item, String reason) {
        item.withdraw(officer.get().login(), clocks.now(), reason);
    }

    private boolean isElsewhere(EvidenceFile file, long householdId) {
        return entities.createQuery(
                                "select count(i) from EvidenceItem i where i.file = :file"
                                        + " and i.householdId <> :household and i.withdrawnAt is null",
                                Long.class)
                        .setParameter("file", file)
                        .setParameter("household", householdId)
                        .getSingleResult()
                > 0;
    }

    /** Which files of this case stand in another household's too; its number only where the officer may see that case. */
    public List<Reused> reused(String number) {
        return entities
                .createQuery(
                        "select i.id, o.caseNumber, o.villageCode from EvidenceItem i join EvidenceItem o"
                                + " on o.file = i.file and o.householdId <> i.householdId"
                                + " where i.caseNumber = :case and i.withdrawnAt is null and o.withdrawnAt is null"
                                + " order by i.position, o.id",
                        Object[].class)
                .setParameter("case", number)
                .setMaxResults(EvidenceLimits.PER_CASE)
                .getResultList()
                .stream()
                .map(row -> new Reused((Long) row[0], seen((String) row[1], (String) row[2])))
                .toList();
    }

    private String seen(String number, String villageCode) {
        return officer.get().scope().covers(villageCode) ? number : null;
    }

    /** What became of a file that was sent. */
    public record Attached(EvidenceItem item, boolean again, boolean elsewhere) {}

    /** A file that stands with another household too; the number of that case, null outside the officer's area. */
    public record Reused(long itemId, String number) {}
}
