package org.jiuzhu.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.List;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.payment.ListState;
import org.jiuzhu.rules.RuleChange;
import org.jiuzhu.rules.RuleSigned;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.MonthConverter;
import org.jiuzhu.shared.Refusal;

/**
 * With the signature under a change every benefit in payment is paid by it from its first month, in the signature's own
 * transaction (decision 29). Months before are never touched.
 */
@ApplicationScoped
class SwitchingOver {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private RehearsalShelf shelf;

    @Inject
    private InPayment inPayment;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    /**
     * @throws Refusal {@code rehearsal.required}, {@code rehearsal.stale} where benefits were opened or ended since,
     *     {@code rehearsal.list-signed} where a township has signed its list of that month
     */
    void switchOver(@Observes RuleSigned signed) {
        RuleChange change = signed.change();
        if (signed.confirming() || !Effect.isOfPayments(change.text())) {
            return;
        }
        Rehearsal rehearsal = shelf.newest(change.id())
                .filter(newest -> newest.state() == Rehearsal.State.DONE)
                .orElseThrow(() -> new Refusal("rehearsal.required"));
        YearMonth from = rehearsal.from();
        requireFresh(rehearsal);
        requireListsOpen(from);
        int changed = entities.createNativeQuery("insert into benefit_amount"
                        + " (benefit_id, from_month, monthly_fen, supplement_fen, care_fen, persons, reason, change_id)"
                        + " select l.benefit_id, ?1, l.after_fen, l.after_supplement_fen, l.after_care_fen,"
                        + " l.after_persons, 'STANDARD', ?2"
                        + " from rehearsal_line l where l.rehearsal_id = ?3 and l.outcome in ('GAINS', 'LOSES')"
                        + " on duplicate key update monthly_fen = values(monthly_fen), persons = values(persons),"
                        + " supplement_fen = values(supplement_fen), care_fen = values(care_fen),"
                        + " reason = values(reason), change_id = values(change_id)")
                .setParameter(1, MonthConverter.number(from))
                .setParameter(2, change.id())
                .setParameter(3, rehearsal.id())
                .executeUpdate();
        rehearsal.end(Rehearsal.State.APPLIED, clocks.now());
        audit.record("STANDARD_SWITCHED", change.text().document(), from + " " + changed);
    }

    private void requireFresh(Rehearsal rehearsal) {
        YearMonth from = rehearsal.from();
        boolean fresh = from.isAfter(YearMonth.from(clocks.today()))
                && inPayment.sum(from).equals(shelf.sumBefore(rehearsal.id()));
        if (!fresh) {
            throw new Refusal("rehearsal.stale");
        }
    }

    private void requireListsOpen(YearMonth from) {
        List<String> signed = entities.createQuery(
                        "select v.name from MonthlyList l, AdministrativeArea v where v.code = l.townshipCode"
                                + " and l.month >= :month and l.state not in :open order by v.code",
                        String.class)
                .setParameter("month", from)
                .setParameter("open", ListState.OPEN)
                .getResultList();
        if (!signed.isEmpty()) {
            throw new Refusal("rehearsal.list-signed", from, String.join(", ", signed));
        }
    }
}
