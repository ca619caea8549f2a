package org.jiuzhu.adjustment;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.adjustment.Adjustment.State;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.area.Areas;
import org.jiuzhu.assessment.AssessmentForm;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.benefit.Benefit;
import org.jiuzhu.benefit.BenefitAmount;
import org.jiuzhu.casework.Authority;
import org.jiuzhu.casework.Authority.Signing;
import org.jiuzhu.delegation.DelegationInstrument;
import org.jiuzhu.document.DocumentNumbers;
import org.jiuzhu.document.SealLedger;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Route;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.Refusal;

/**
 * 动态管理: increase, decrease, stop, suspend, restore, grace, transfer and move of a benefit. One hand proposes with
 * reason and evidence, another with authority decides; the household is told in writing (民发〔2021〕57号 arts. 31, 32).
 */
@Stateless
@RolesAllowed({CLERK, REVIEWER, APPROVER, TOWNSHIP_HEAD, BUREAU_APPROVER, BUREAU_SUPERVISOR, BUREAU_SERVICE})
public class Adjustments {
    private static final int PAGE_LIMIT = 100;

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private ScopedQueries scoped;

    @Inject
    private Reassessing reassessing;

    @Inject
    private BenefitFiles files;

    @Inject
    private TakingEffect effect;

    @Inject
    private Authority authority;

    @Inject
    private DocumentNumbers numbers;

    @Inject
    private SealLedger seals;

    @Inject
    private Areas areas;

    @Inject
    private Rulebook rules;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    /**
     * A page of changes of the officer's area, the newest first.
     *
     * @param state null for all
     * @param beforeId the last one of the page before, null for the first page
     */
    public List<AdjustmentRow> page(State state, Long beforeId, int size) {
        TypedQuery<AdjustmentRow> query = scoped.query(
                AdjustmentRow.SELECT + " where {scope a}" + (state == null ? "" : " and a.state = :state")
                        + " and b.id = a.benefitId and v.code = a.villageCode and a.id < :before order by a.id desc",
                AdjustmentRow.class);
        if (state != null) {
            query.setParameter("state", state);
        }
        return query.setParameter("before", beforeId == null ? Long.MAX_VALUE : beforeId)
                .setMaxResults(Math.max(1, Math.min(size, PAGE_LIMIT)))
                .getResultList();
    }

    /** How many wait for a decision in the officer's area. */
    public long waiting() {
        return scoped.query("select count(a) from Adjustment a where {scope a} and a.state = :state", Long.class)
                .setParameter("state", State.PROPOSED)
                .getSingleResult();
    }

    /** The changes of one benefit, the newest first. */
    public List<Adjustment> of(long benefitId) {
        scoped.require(Benefit.class, "id", benefitId);
        return entities.createQuery(
                        "select a from Adjustment a where a.benefitId = :benefit order by a.id desc", Adjustment.class)
                .setParameter("benefit", benefitId)
                .setMaxResults(PAGE_LIMIT)
                .getResultList();
    }

    /**
     * A benefit with everyone it covers and every member of the household.
     *
     * @throws Refusal {@code not-found}
     */
    public BenefitFile file(long benefitId) {
        return files.of(scoped.require(Benefit.class, "id", benefitId));
    }

    /** @throws Refusal {@code not-found} */
    public Adjustment get(long id) {
        return scoped.require(Adjustment.class, "id", id);
    }

    /** The instrument under which a change was decided; nothing where the bureau itself decided. */
    public Optional<DelegationInstrument> instrument(Adjustment change) {
        Long instrument = get(change.id()).decided().instrumentId();
        return Optional.ofNullable(instrument).map(id -> entities.find(DelegationInstrument.class, id));
    }

    /**
     * The newest facts of a benefit, to be brought up to date.
     *
     * @throws Refusal {@code not-found}, {@code adjustment.no-facts}
     */
    @RolesAllowed({CLERK, REVIEWER})
    public AssessmentForm facts(long benefitId) {
        return reassessing.newest(scoped.require(Benefit.class, "id", benefitId));
    }

    /**
     * What those facts come to today; nothing is written.
     *
     * @throws org.jiuzhu.shared.FormRefusal with every fault of the facts and its field
     * @throws Refusal {@code not-found}
     */
    @RolesAllowed({CLERK, REVIEWER})
    public Reassessed reassess(long benefitId, AssessmentForm facts) {
        Benefit benefit = scoped.require(Benefit.class, "id", benefitId);
        return reassessing.reassess(benefit, facts, nextMonth());
    }

    /**
     * Proposes what an assessment came to: more, less, other persons. Whoever is no longer eligible is not decreased but
     * stopped, let go or left to a review.
     *
     * @throws Refusal {@code not-found}, {@code adjustment.ended}, {@code adjustment.waits}, {@code adjustment.nothing},
     *     {@code adjustment.not-eligible}
     */
    @RolesAllowed({CLERK, REVIEWER})
    public long propose(long benefitId, AssessmentForm facts, AdjustmentForm form) {
        Benefit benefit = ready(benefitId);
        Reassessed then = reassessing.reassess(benefit, facts, nextMonth());
        if (!then.isEligible()) {
            throw new Refusal("adjustment.not-eligible");
        }
        if (!then.isChange()) {
            throw new Refusal("adjustment.nothing");
        }
        form.kind = then.kind();
        form.refuseFaults(clocks.today());
        Adjustment change = proposed(benefit, form, then.figures()).assessed(then.assessed());
        then.joining().forEach(change::joins);
        then.leaving().forEach(change::leaves);
        return kept(change);
    }

    /**
     * Proposes a change that no assessment answers: stop, death, move, transfer, grace, suspension, restoration.
     *
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     * @throws Refusal {@code not-found}, {@code adjustment.ended}, {@code adjustment.waits},
     *     {@code adjustment.not-suspended}, {@code adjustment.suspended}
     */
    @RolesAllowed({CLERK, REVIEWER})
    public long propose(long benefitId, AdjustmentForm form) {
        Benefit benefit = ready(benefitId);
        if (form.kind == null || form.kind.isAssessed()) {
            throw new FieldRefusal("kind", "field.required");
        }
        form.refuseFaults(clocks.today());
        refuseUnfit(benefit, form);
        if (form.kind == AdjustmentKind.RESTORE && reassessing.hasFacts(benefit)) {
            return kept(restored(benefit, form));
        }
        return kept(proposed(benefit, form, figures(benefit, form.kind)));
    }

    /** By the standards of today: one may have passed while nothing was paid. */
    private Adjustment restored(Benefit benefit, AdjustmentForm form) {
        Reassessed then = reassessing.reassess(benefit, reassessing.newest(benefit), nextMonth());
        if (!then.isEligible() || !then.joining().isEmpty() || !then.leaving().isEmpty()) {
            throw new Refusal("adjustment.not-eligible");
        }
        return proposed(benefit, form, then.figures()).assessed(then.assessed());
    }

    private Benefit ready(long benefitId) {
        Benefit benefit = scoped.require(Benefit.class, "id", benefitId);
        entities.lock(benefit, LockModeType.PESSIMISTIC_WRITE);
        if (!benefit.isOpen()) {
            throw new Refusal("adjustment.ended", benefit.state());
        }
        boolean waits = of(benefitId).stream().anyMatch(one -> one.state() == State.PROPOSED);
        if (waits) {
            throw new Refusal("adjustment.waits");
        }
        return benefit;
    }

    private void refuseUnfit(Benefit benefit, AdjustmentForm form) {
        boolean suspended = benefit.suspension().isPresent();
        if (form.kind == AdjustmentKind.RESTORE && !suspended) {
            throw new Refusal("adjustment.not-suspended");
        }
        if (suspended && (form.kind == AdjustmentKind.SUSPEND || form.kind == AdjustmentKind.GRACE)) {
            throw new Refusal("adjustment.suspended");
        }
        if (form.kind == AdjustmentKind.GRACE) {
            int most = rules.wholeNumber(Parameter.GRACE_MONTHS, clocks.today());
            YearMonth last = nextMonth().plusMonths(most - 1L);
            if (form.lastMonth.isBefore(nextMonth()) || form.lastMonth.isAfter(last)) {
                throw new FieldRefusal("lastMonth", "adjustment.grace-months", nextMonth(), last);
            }
        }
        if (form.kind == AdjustmentKind.MOVE) {
            boolean village = areas.require(form.targetVillageCode).level() == AreaLevel.VILLAGE;
            if (!village || form.targetVillageCode.equals(benefit.villageCode())) {
                throw new FieldRefusal("targetVillageCode", "adjustment.other-village");
            }
        }
    }

    private BeforeAfter figures(Benefit benefit, AdjustmentKind kind) {
        Optional<BenefitAmount> before = benefit.amountIn(nextMonth());
        return switch (kind) {
            case STOP, DEATH, TRANSFER -> BeforeAfter.ending(before);
            case SUSPEND -> BeforeAfter.suspended(before);
            case RESTORE -> BeforeAfter.becoming(before, paidBefore(benefit));
            default -> BeforeAfter.becoming(before, before.orElseThrow());
        };
    }

    private static BenefitAmount paidBefore(Benefit benefit) {
        return benefit.amounts().stream()
                .filter(amount -> amount.monthly().isPositive())
                .findFirst()
                .orElseThrow();
    }

    private Adjustment proposed(Benefit benefit, AdjustmentForm form, BeforeAfter figures) {
        YearMonth first = effect.first(benefit, form.kind, figures, clocks.today());
        return new Adjustment(benefit, form, figures, officer.get().login(), clocks.now()).effective(first);
    }

    private long kept(Adjustment change) {
        entities.persist(change);
        entities.flush();
        audit.record(
                "ADJUSTMENT_PROPOSED",
                subject(change),
                change.kind() + " " + change.figures().after());
        return change.id();
    }

    /**
     * Approves under the authority of that moment: the benefit changes in the same transaction, the notice has its number
     * and the seal's use is on record.
     *
     * @throws Refusal {@code not-found}, {@code adjustment.not-open}, {@code adjustment.own}, {@code adjustment.on-open-list},
     *     {@code adjustment.figures-changed}, {@code delegation.none-in-force}, {@code delegation.not-named}
     */
    @RolesAllowed({APPROVER, BUREAU_APPROVER})
    public void approve(long id, String remark) {
        Adjustment change = decidable(id);
        Signing signing = authority.require(change.townshipCode(), change.matter(), route(change));
        LocalDate day = signing.at().toLocalDate();
        String number = numbers.next(DocumentNumbers.Kind.ADJUSTMENT, "", day);
        String seal = seals.seal(route(change), change.townshipCode(), number);
        // Together: the database knows no approved change without its number.
        change.close(State.APPROVED);
        change.decision().sign(signing, remark);
        change.decision().number(number, seal);
        Benefit benefit = entities.find(Benefit.class, change.benefitId(), LockModeType.PESSIMISTIC_WRITE);
        effect.apply(change, benefit, day);
        entities.flush();
        audit.record("ADJUSTMENT_APPROVED", subject(change), number + " " + change.effective());
    }

    /**
     * Rejects with a reason; the benefit stays as it is.
     *
     * @throws Refusal {@code not-found}, {@code adjustment.not-open}, {@code adjustment.own}, {@code field.required}
     */
    @RolesAllowed({APPROVER, BUREAU_APPROVER})
    public void reject(long id, String remark) {
        Faults faults = new Faults();
        faults.require("remark", remark, 2000);
        faults.refuseIfAny();
        Adjustment change = decidable(id);
        Signing signing = authority.require(change.townshipCode(), change.matter(), route(change));
        change.close(State.REJECTED);
        change.decision().sign(signing, remark);
        audit.record("ADJUSTMENT_REJECTED", subject(change), remark);
    }

    private Adjustment decidable(long id) {
        Adjustment change = scoped.require(Adjustment.class, "id", id);
        entities.lock(change, LockModeType.PESSIMISTIC_WRITE);
        if (change.state() != State.PROPOSED) {
            throw new Refusal("adjustment.not-open", change.state());
        }
        if (change.proposedBy().equals(officer.get().login())) {
            throw new Refusal("adjustment.own");
        }
        return change;
    }

    private Route route(Adjustment change) {
        return authority.route(change.townshipCode(), change.matter());
    }

    /**
     * Takes a proposal back.
     *
     * @throws Refusal {@code not-found}, {@code adjustment.not-open}, {@code adjustment.others} where it is another's
     */
    @RolesAllowed({CLERK, REVIEWER})
    public void withdraw(long id) {
        Adjustment change = scoped.require(Adjustment.class, "id", id);
        if (!change.proposedBy().equals(officer.get().login())) {
            throw new Refusal("adjustment.others");
        }
        change.close(State.WITHDRAWN);
        audit.record("ADJUSTMENT_WITHDRAWN", subject(change), change.kind().name());
    }

    /**
     * The household was told in writing (649号令: reasons for stops are given in writing).
     *
     * @param how a key of the ways of service: IN_PERSON, BY_VILLAGE, BY_POST
     * @throws org.jiuzhu.shared.FormRefusal {@code notification.day} before the decision or in the future
     */
    @RolesAllowed(CLERK)
    public void delivered(long id, LocalDate day, String how) {
        Adjustment change = scoped.require(Adjustment.class, "id", id);
        if (change.state() != State.APPROVED || change.decided().deliveredOn() != null) {
            throw new Refusal("adjustment.not-open", change.state());
        }
        LocalDate decidedOn = change.decided().decidedAt().toLocalDate();
        Faults faults = new Faults();
        faults.chosen("deliveredOn", day);
        faults.require("deliveredHow", how, 20);
        if (day != null && (day.isBefore(decidedOn) || day.isAfter(clocks.today()))) {
            faults.add("deliveredOn", "notification.day", decidedOn, clocks.today());
        }
        faults.refuseIfAny();
        change.decision().delivered(day, how);
        audit.record("ADJUSTMENT_DELIVERED", subject(change), day + " " + how);
    }

    private static String subject(Adjustment change) {
        return change.benefitId() + " " + change.id();
    }

    private YearMonth nextMonth() {
        return YearMonth.from(clocks.today()).plusMonths(1);
    }
}
