package org.jiuzhu.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jiuzhu.access.Officer;
import org.jiuzhu.remedy.DemonstrationRemedies;
import org.jiuzhu.remedy.DemonstrationRemedies.Deed;
import org.jiuzhu.remedy.OutcomeForm;
import org.jiuzhu.remedy.Redress;
import org.jiuzhu.remedy.RedressForm;
import org.jiuzhu.remedy.RemedyAct;
import org.jiuzhu.remedy.RemedyForm;
import org.jiuzhu.remedy.RemedyKind;
import org.jiuzhu.remedy.RemedyOutcome;
import org.jiuzhu.spotcheck.FindingCause;
import org.jiuzhu.spotcheck.FindingReason;

/** Three households of the demonstration went further: one waits for the township's word, one lost, one won. */
@ApplicationScoped
class PastRemedies {
    private static final int JUST_NOW = 4;
    private static final int SOME_WEEKS = 34;
    private static final int LONG_AGO = 75;

    @Inject
    private DemonstrationRemedies remedies;

    private Officer officer;
    private Days days;

    void tell(Staff staff, Days when) {
        officer = staff.of("bureau-supervisor");
        days = when;
        lost(form(RemedyKind.LAWSUIT, 1, LONG_AGO));
        won(form(RemedyKind.RECONSIDERATION, 2, SOME_WEEKS));
        waiting(form(RemedyKind.RECONSIDERATION, 3, JUST_NOW));
    }

    private RemedyForm form(RemedyKind kind, int nth, int ago) {
        RemedyForm form = new RemedyForm();
        form.kind = kind;
        form.outsideBody = Words.of("remedy.body." + kind);
        form.receivedOn = ago(ago);
        form.outsideNumber =
                Words.of("remedy.number." + kind, String.valueOf(form.receivedOn.getYear()), String.valueOf(nth));
        form.filedOn = ago(ago + 2);
        return form;
    }

    private LocalDate ago(int workingDays) {
        return days.ago(workingDays);
    }

    private Deed deed(int ago, String words) {
        return new Deed(officer, ago(ago), Words.of("remedy." + words));
    }

    private void waiting(RemedyForm form) {
        remedies.attack(form, deed(JUST_NOW, "claim"))
                .ifPresent(remedy -> remedies.ask(remedy, deed(JUST_NOW - 2, "question"), days.after(days.today(), 1)));
    }

    private void won(RemedyForm form) {
        remedies.attack(form, deed(SOME_WEEKS, "claim")).ifPresent(remedy -> {
            remedies.enter(remedy, RemedyAct.ANSWER, deed(SOME_WEEKS - 7, "answer"));
            remedies.decide(remedy, outcome(RemedyOutcome.UPHELD, SOME_WEEKS - 26), deed(SOME_WEEKS - 26, "upheld"));
            remedies.carryOut(remedy, deed(SOME_WEEKS - 30, "carried-out"));
        });
    }

    private void lost(RemedyForm form) {
        remedies.attack(form, deed(LONG_AGO, "claim")).ifPresent(remedy -> {
            remedies.enter(remedy, RemedyAct.ANSWER, deed(LONG_AGO - 10, "answer"));
            remedies.enter(remedy, RemedyAct.HEAR, deed(LONG_AGO - 40, "heard"));
            OutcomeForm outcome = outcome(RemedyOutcome.UNLAWFUL, LONG_AGO - 68);
            outcome.reason = FindingReason.PROCEDURE;
            outcome.cause = FindingCause.SUBJECTIVE;
            outcome.finding = Words.of("remedy.finding");
            remedies.decide(remedy, outcome, deed(LONG_AGO - 68, "unlawful"));
            RedressForm order = new RedressForm();
            order.demand = Words.of("remedy.demand");
            order.redress = Redress.NONE;
            order.dueOn = days.after(days.today(), 5);
            remedies.order(remedy, order, deed(LONG_AGO - 70, "demand"));
        });
    }

    private OutcomeForm outcome(RemedyOutcome reached, int ago) {
        OutcomeForm form = new OutcomeForm();
        form.outcome = reached;
        form.decidedOn = ago(ago);
        form.resultNumber = Words.of("remedy.result." + reached, String.valueOf(form.decidedOn.getYear()));
        form.words = Words.of("remedy.upheld");
        return form;
    }
}
