package org.jiuzhu.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.casework.TrailEntry.Hand;
import org.jiuzhu.rules.Route;
import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Clocks;

/** Takes steps: finds the case in the officer's area, asks the table, writes the trail, renews the duties, tells it. */
@ApplicationScoped
public class CaseSteps {
    /** Before these the household is held against the register of near relatives. */
    private static final Set<CaseStep> JUDGING = EnumSet.of(
            CaseStep.ACCEPT,
            CaseStep.ACCEPT_EMERGENCY,
            CaseStep.RECORD_SURVEY,
            CaseStep.SIGN_SURVEY,
            CaseStep.RECORD_APPRAISAL,
            CaseStep.PROPOSE_GRANT,
            CaseStep.GIVE_AT_ONCE,
            CaseStep.AGREE,
            CaseStep.APPROVE,
            CaseStep.CONFIRM);

    @Inject
    private KinWatch kin;

    @Inject
    private ScopedQueries scoped;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    @Inject
    private Rulebook rules;

    @Inject
    private Event<CaseMoved> moved;

    /**
     * The case of that number in the officer's area.
     *
     * @throws org.jiuzhu.shared.Refusal {@code not-found}
     */
    public AssistanceCase require(String number) {
        return scoped.require(AssistanceCase.class, "number", number);
    }

    /** The officer's step; the officer's own remark goes into the trail. */
    public void take(AssistanceCase aCase, CaseStep step, String remark) {
        take(aCase, step, remark, () -> {});
    }

    /** The same with what the step changes in the case. */
    void take(AssistanceCase aCase, CaseStep step, String remark, Runnable change) {
        if (JUDGING.contains(step)) {
            kin.look(aCase);
        }
        aCase.take(step, officer.get(), clocks.now(), remark);
        change.run();
        settle(aCase, step);
    }

    /** The product's own step with what it changes. */
    public void takeByItself(AssistanceCase aCase, CaseStep step, String remark) {
        takeByItself(aCase, step, remark, () -> {});
    }

    void takeByItself(AssistanceCase aCase, CaseStep step, String remark, Runnable change) {
        aCase.takeByItself(step, new Hand(Hand.PRODUCT, Hand.PRODUCT, clocks.now()), remark);
        change.run();
        settle(aCase, step);
    }

    /** An objection against the notice is resolved; upheld, it opens the enquiry anew or calls the village together. */
    public void resolveObjection(AssistanceCase aCase, CaseStep step, String handling) {
        take(aCase, step, handling, () -> {
            if (step == CaseStep.UPHOLD_OBJECTION) {
                aCase.enquiry().reopen(aCase.procedure());
                aCase.declaration().reopen();
            } else if (step == CaseStep.APPRAISE_OBJECTION) {
                aCase.enquiry().reopenForAppraisal();
            }
        });
    }

    /** The village is called to appraise. */
    public void callAppraisal(AssistanceCase aCase, String remark) {
        take(aCase, CaseStep.CALL_APPRAISAL, remark, aCase.enquiry()::appraisalCalled);
    }

    /** The village has appraised; after great dispute the survey is made anew (民发〔2012〕220号 art. 24). */
    public void recordAppraisal(AssistanceCase aCase, String remark, boolean disputed) {
        take(aCase, CaseStep.RECORD_APPRAISAL, remark, () -> aCase.enquiry().appraisalHeld(disputed));
    }

    /** The appraisal is let be, for a reason. */
    public void skipAppraisal(AssistanceCase aCase, String reason) {
        take(aCase, CaseStep.SKIP_APPRAISAL, reason, aCase.enquiry()::appraisalSkipped);
    }

    private void settle(AssistanceCase aCase, CaseStep step) {
        renewDuties(aCase);
        moved.fire(new CaseMoved(aCase.id(), aCase.number(), step));
    }

    void renewDuties(AssistanceCase aCase) {
        aCase.renewDuties(clocks.today(), duty -> dueOn(aCase, duty));
    }

    private LocalDate dueOn(AssistanceCase aCase, Duty duty) {
        return dueOn(aCase, duty, clocks.today(), rules::findDueOn);
    }

    /** The last day for a step under a rule version and route, reckoned from the day its term begins, where it has one. */
    interface Terms {
        Optional<LocalDate> dueOn(RuleVersion version, Route route, String step, LocalDate start);
    }

    /**
     * The duty's own term under the case's rules, before acceptance those of the day; the total term's end where that is
     * earlier or the duty has no term of its own.
     */
    static LocalDate dueOn(AssistanceCase aCase, Duty duty, LocalDate day, Terms terms) {
        if (!duty.hasTerm()) {
            return CaseTask.NO_TERM;
        }
        RuleVersion version = aCase.ruleVersion() == null ? RuleVersion.of(aCase.matter(), day) : aCase.ruleVersion();
        Route route = aCase.route() == null ? Route.ONE_LEVEL : aCase.route();
        return earlierOf(
                aCase, terms.dueOn(version, route, duty.deadline(), day).orElseGet(() -> totalOf(aCase)));
    }

    private static LocalDate totalOf(AssistanceCase aCase) {
        return aCase.totalDueOn() == null ? CaseTask.NO_TERM : aCase.totalDueOn();
    }

    /** While a case is open, its total term may end before the step's own. */
    private static LocalDate earlierOf(AssistanceCase aCase, LocalDate due) {
        LocalDate total = aCase.totalDueOn();
        return total != null && total.isBefore(due) && aCase.state().isOpen() ? total : due;
    }
}
