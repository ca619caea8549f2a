package org.jiuzhu.rules;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.Refusal;

/** The bureau's hand on the rules: a row is proposed by one officer and signed by another, and none is ever changed. */
@Stateless
@RolesAllowed({BUREAU_POLICY, BUREAU_APPROVER})
public class RuleChanges {
    private static final int LONGEST_REMARK = 500;

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private RuleProposals proposals;

    @Inject
    private RuleShelf shelf;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<RuleSigned> signed;

    /**
     * Proposes a row; it changes nothing until another officer has signed it.
     *
     * @return the key of the proposal
     * @throws org.jiuzhu.shared.FormRefusal with everything that is missing, cannot be, or stands against it
     */
    @RolesAllowed(BUREAU_POLICY)
    public long propose(RuleChangeForm form) {
        RuleChangeText text = form.text();
        refuseUnknownStep(text.key());
        proposals.open(text.key()).ifPresent(other -> {
            throw new FieldRefusal(
                    text.key().field(), "rules.change-open", other.text().document());
        });
        new RuleChangeCheck(text, shelf.history(text.key()), clocks.today()).refuse();
        RuleChange change = new RuleChange(text, officer.get().login(), clocks.now());
        entities.persist(change);
        entities.flush();
        record("RULE_PROPOSED", change);
        return change.id();
    }

    private void refuseUnknownStep(RuleKey key) {
        if (key.subject() == RuleSubject.DEADLINE && !proposals.steps().contains(key.step())) {
            throw new FieldRefusal("step", "rules.no-such-step");
        }
    }

    /**
     * Takes a proposal back.
     *
     * @throws Refusal {@code not-found}, {@code rules.change-not-yours}, {@code rules.change-decided}
     */
    @RolesAllowed(BUREAU_POLICY)
    public void withdraw(long id) {
        RuleChange change = proposals.find(id);
        change.withdraw(officer.get().login(), clocks.now());
        record("RULE_WITHDRAWN", change);
    }

    /**
     * Adds the row that was proposed, with a new revision where its day has one already; who observes {@link RuleSigned}
     * may still refuse.
     *
     * @throws Refusal {@code not-found}, {@code rules.change-own} (decision 15), {@code rules.change-decided}, and what
     *     has come to stand against it since it was proposed
     */
    public void sign(long id, String remark) {
        RuleChange change = proposals.find(id);
        change.sign(officer.get().login(), clocks.now(), said(remark, false));
        List<RuleRow> rows = shelf.history(change.text().key());
        RuleChangeCheck check = new RuleChangeCheck(change.text(), rows, clocks.today());
        check.refuse();
        entities.persist(row(change, rows));
        record("RULE_SIGNED", change);
        signed.fire(new RuleSigned(change, check.isConfirming()));
    }

    /**
     * Sends a proposal back for good, with the reason in the remark.
     *
     * @throws Refusal as {@link #sign}; {@code field.required} at the remark
     */
    public void reject(long id, String remark) {
        RuleChange change = proposals.find(id);
        change.reject(officer.get().login(), clocks.now(), said(remark, true));
        record("RULE_REJECTED", change);
    }

    private DatedRow row(RuleChange change, List<RuleRow> rows) {
        int revision = rows.stream()
                        .filter(row -> row.from().equals(change.text().from()))
                        .mapToInt(RuleRow::revision)
                        .max()
                        .orElse(0)
                + 1;
        return switch (change.text().key().subject()) {
            case STANDARD -> new Standard(change, revision);
            case PARAMETER ->
                new RuleParameter(change, revision, unit(change.text().key()));
            case DEADLINE -> new Deadline(change, revision);
        };
    }

    private String unit(RuleKey key) {
        return entities.createQuery("select r.unit from RuleParameter r where r.name = :name", String.class)
                .setParameter("name", key.name())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse("");
    }

    private static String said(String remark, boolean needed) {
        Faults faults = new Faults();
        if (needed) {
            faults.require("remark", remark, LONGEST_REMARK);
        } else {
            faults.limit("remark", remark, LONGEST_REMARK);
        }
        faults.refuseIfAny();
        return remark == null ? "" : remark.strip();
    }

    private void record(String act, RuleChange change) {
        RuleChangeText text = change.text();
        audit.record(
                act,
                text.key().name(),
                change.id() + " " + text.value().number() + " " + text.from() + " " + text.document());
    }
}
