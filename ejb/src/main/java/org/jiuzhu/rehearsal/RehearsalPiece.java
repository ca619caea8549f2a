package org.jiuzhu.rehearsal;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jiuzhu.rules.RuleChange;
import org.jiuzhu.rules.RuleSheet;
import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Clocks;

/** Rehearses some hundred households in a transaction of their own. */
@Stateless
@RolesAllowed({BUREAU_POLICY, BUREAU_APPROVER})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RehearsalPiece {
    private static final int HOUSEHOLDS = 500;

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private RehearsalShelf shelf;

    @Inject
    private InPayment inPayment;

    @Inject
    private Rulebook rules;

    @Inject
    private Clocks clocks;

    /** Enters a rehearsal of a proposal, so that it is there before it runs. */
    public long open(long changeId, String officer) {
        return shelf.open(changeId, officer);
    }

    /** The next households; whether any are left. */
    public boolean rehearse(long rehearsalId) {
        Rehearsal rehearsal = entities.find(Rehearsal.class, rehearsalId);
        if (rehearsal.state() != Rehearsal.State.RUNNING) {
            return false;
        }
        if (rehearsal.isCancelWanted()) {
            rehearsal.end(Rehearsal.State.CANCELLED, clocks.now());
            return false;
        }
        List<Paid> piece = inPayment.after(rehearsal.lastBenefit(), rehearsal.from(), HOUSEHOLDS);
        if (piece.isEmpty()) {
            rehearsal.end(Rehearsal.State.DONE, clocks.now());
            return false;
        }
        rehearse(rehearsal, piece);
        return true;
    }

    private void rehearse(Rehearsal rehearsal, List<Paid> piece) {
        RuleChange change = entities.find(RuleChange.class, rehearsal.changeId());
        LocalDate day = rehearsal.from().atDay(1);
        Map<RuleVersion, RuleSheet> sheets = new EnumMap<>(RuleVersion.class);
        for (Paid paid : piece) {
            Rehearsed rehearsed = Rehearsed.of(
                    paid,
                    version -> sheets.computeIfAbsent(
                            version, one -> rules.sheet(one, day).with(change.text())));
            entities.persist(new RehearsalLine(rehearsal.id(), rehearsed));
        }
        rehearsal.advance(piece.size(), piece.get(piece.size() - 1).benefitId(), clocks.now());
        entities.flush();
        entities.clear();
    }

    /** Something went wrong; the officer sees that it did. */
    public void fail(long rehearsalId) {
        entities.find(Rehearsal.class, rehearsalId).end(Rehearsal.State.FAILED, clocks.now());
    }
}
