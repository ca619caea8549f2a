package org.jiuzhu.reporting;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Refusal;

/**
 * 试点评估报告: drafted by a township's clerk or approver, or by the bureau; submitted by the township's head or the bureau's
 * leader, which freezes its figures and fulfils what is owed (the notice, part 6).
 */
@Stateless
@RolesAllowed({BUREAU_POLICY, BUREAU_SUPERVISOR, BUREAU_APPROVER, TOWNSHIP_HEAD, APPROVER, CLERK})
public class Evaluations {
    @Inject
    private ReportShelf shelf;

    @Inject
    private FigureReading reading;

    @Inject
    private Sending sending;

    @Inject
    private ObligationOpening opening;

    @Inject
    private ScopedQueries scoped;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    /** A page of the evaluations of the officer's area, the newest first; {@code before} 0 for the first page. */
    public List<EvaluationRow> page(long before, int size) {
        return shelf.evaluations(before, size);
    }

    /**
     * One of them.
     *
     * @throws Refusal {@code not-found}, also for one of another area
     */
    public Evaluation get(long id) {
        return shelf.evaluation(id);
    }

    /** Where one stands after it was submitted: its submission, nothing before. */
    public Optional<Submission> submission(long id) {
        return shelf.submissionOf(id);
    }

    /** What the officer's own unit owes as an evaluation, the nearest first. */
    public List<Obligation> owed() {
        return shelf.evaluationsOwed(officer.get().areaCode());
    }

    /**
     * The figures of a time in an area, as they stand now: counted by grouped statements, both days included.
     *
     * @throws Refusal {@code area.not-yours}
     */
    public EvaluationFigures figures(String areaCode, LocalDate from, LocalDate to) {
        scoped.requireWithin(areaCode);
        if (AreaLevel.of(areaCode) == AreaLevel.CITY && officer.get().scope().level() != AreaLevel.CITY) {
            throw new Refusal("area.not-yours");
        }
        opening.settle();
        return reading.of(areaCode, from, to);
    }

    /**
     * What an evaluation says in figures: as they stand now for a draft, as they were frozen for what was submitted.
     *
     * @throws Refusal {@code not-found}
     */
    public EvaluationContent content(long id) {
        Evaluation one = shelf.evaluation(id);
        return one.isSubmitted() ? ContentJson.read(one.figures()) : counted(one);
    }

    private EvaluationContent counted(Evaluation one) {
        Map<KeyFigure, BigDecimal> typed = new EnumMap<>(KeyFigure.class);
        one.baseline().forEach(row -> typed.put(row.figure(), row.amount()));
        opening.settle();
        return new EvaluationContent(
                reading.of(one.townshipCode(), one.from(), one.to()),
                one.beforeFrom() == null ? null : reading.of(one.townshipCode(), one.beforeFrom(), one.beforeTo()),
                typed,
                one.baselineSource());
    }

    /**
     * Begins a draft of the officer's own unit.
     *
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     */
    @RolesAllowed({CLERK, APPROVER, BUREAU_POLICY, BUREAU_SUPERVISOR})
    public long draft(EvaluationForm form) {
        form.refuseFaults(clocks.today());
        Evaluation one = new Evaluation(officer.get().areaCode(), officer.get(), clocks.now());
        shelf.add(one.write(form, officer.get(), clocks.now()));
        audit.record("EVALUATION_DRAFTED", one.townshipCode() + " " + one.id(), one.from() + " " + one.to());
        return one.id();
    }

    /**
     * Writes a draft of the own unit anew.
     *
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     * @throws Refusal {@code not-found}, {@code evaluation.not-yours}, {@code evaluation.frozen}
     */
    @RolesAllowed({CLERK, APPROVER, BUREAU_POLICY, BUREAU_SUPERVISOR})
    public void save(long id, EvaluationForm form) {
        form.refuseFaults(clocks.today());
        own(id).write(form, officer.get(), clocks.now());
        audit.record("EVALUATION_CHANGED", Long.toString(id), "");
    }

    private Evaluation own(long id) {
        Evaluation one = shelf.lockedEvaluation(id);
        if (!one.townshipCode().equals(officer.get().areaCode())) {
            throw new Refusal("evaluation.not-yours");
        }
        return one;
    }

    /**
     * Submits a draft: figures and words are frozen with a hash, and what the unit owes is fulfilled.
     *
     * @param obligationId what is fulfilled by it
     * @throws Refusal {@code not-found}, {@code evaluation.not-yours}, {@code evaluation.frozen},
     *     {@code evaluation.same-hand}, {@code evaluation.unwritten}, {@code evaluation.no-obligation},
     *     {@code obligation.step-not-open}
     */
    @RolesAllowed({TOWNSHIP_HEAD, BUREAU_APPROVER})
    public void submit(long id, long obligationId) {
        Evaluation one = own(id);
        Obligation owed = shelf.locked(obligationId);
        if (owed.kind() != ObligationKind.EVALUATION) {
            throw new Refusal("evaluation.no-obligation");
        }
        one.submit(one.isSubmitted() ? null : ContentJson.write(counted(one)), officer.get(), clocks.now());
        sending.keep(sending.begin(owed, one.title()).of(one), owed);
        audit.record("EVALUATION_SUBMITTED", one.townshipCode() + " " + id, one.hash());
    }
}
