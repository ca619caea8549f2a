package org.jiuzhu.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jiuzhu.assessment.Assessed;
import org.jiuzhu.assessment.Assessment;
import org.jiuzhu.assessment.FactsText;
import org.jiuzhu.benefit.Benefit;
import org.jiuzhu.benefit.BenefitState;
import org.jiuzhu.benefit.ListedMonths;
import org.jiuzhu.casework.AmountsToCome;
import org.jiuzhu.casework.CaseGranted.MonthlyAmount;
import org.jiuzhu.household.HouseholdMoves;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Refusal;

/** Does to the benefit what an approved change says; months that are listed for good stay as they are. */
@ApplicationScoped
class TakingEffect {
    @Inject
    private AdjustmentMonths months;

    @Inject
    private ListedMonths lists;

    @Inject
    private Rulebook rules;

    @Inject
    private HouseholdMoves moves;

    /** From which month the change would count, decided on that day. */
    YearMonth first(Benefit benefit, AdjustmentKind kind, BeforeAfter figures, LocalDate day) {
        boolean more = figures.compared() > 0;
        return months.first(kind, more, benefit.townshipCode(), day);
    }

    void apply(Adjustment change, Benefit benefit, LocalDate day) {
        YearMonth first = first(benefit, change.kind(), change.figures(), day);
        change.effective(change.kind() == AdjustmentKind.DEATH ? monthAfter(change.happenedOn()) : first);
        switch (change.kind()) {
            case PERSONS_ADDED, PERSONS_REMOVED, INCREASE, DECREASE -> reassess(change, benefit, first, day);
            case STOP -> benefit.end(first.minusMonths(1), BenefitState.STOPPED);
            case TRANSFER -> benefit.end(first.minusMonths(1), BenefitState.TRANSFERRED);
            case DEATH -> benefit.end(YearMonth.from(change.happenedOn()), BenefitState.DECEASED);
            case GRACE -> benefit.letGo(change.last());
            case SUSPEND -> benefit.suspend(first, change.id());
            case RESTORE -> restore(change, benefit, first, day);
            case MOVE -> move(change, benefit);
        }
    }

    private static YearMonth monthAfter(LocalDate day) {
        return YearMonth.from(day).plusMonths(1);
    }

    private void reassess(Adjustment change, Benefit benefit, YearMonth first, LocalDate day) {
        boolean more = change.figures().compared() > 0;
        YearMonth firstList = more ? months.firstList(first, benefit.townshipCode(), day) : first;
        Assessed then = assessed(change, day);
        if (!then.result().amount().equals(change.figures().after())) {
            throw new Refusal("adjustment.figures-changed", then.result().amount());
        }
        benefit.payFrom(toCome(change, first, day, then.result()), firstList, change.id(), true);
        change.persons().forEach(person -> {
            if (person.isJoining()) {
                benefit.cover(person.personId(), first);
            } else {
                benefit.uncover(person.personId(), first.minusMonths(1));
            }
        });
    }

    /** As it was; where its facts are known, each month by its own month's standard. */
    private void restore(Adjustment change, Benefit benefit, YearMonth first, LocalDate day) {
        YearMonth firstList = months.firstList(first, benefit.townshipCode(), day);
        if (change.facts() == null) {
            benefit.restore(firstList, change.isBackPay(), change.id());
            return;
        }
        YearMonth start =
                change.isBackPay() ? benefit.suspension().orElseThrow().from() : first;
        LocalDate reckoned = change.isBackPay() ? start.atDay(1) : day;
        benefit.restore(
                toCome(change, start, reckoned, assessed(change, reckoned).result()), firstList, change.id());
    }

    private Assessed assessed(Adjustment change, LocalDate day) {
        return Assessed.of(FactsText.facts(change.facts()), rules.sheet(change.assessedUnder(), day));
    }

    /** Each month by its own month's standard, as far as it is signed (decision 28). */
    private List<MonthlyAmount> toCome(Adjustment change, YearMonth first, LocalDate day, Assessment now) {
        return new AmountsToCome(rules.turns(), turn -> assessed(change, turn)).of(first, day, now);
    }

    private void move(Adjustment change, Benefit benefit) {
        if (lists.isOnOpenList(benefit.id())) {
            throw new Refusal("adjustment.on-open-list");
        }
        moves.move(benefit.householdId(), change.targetVillageCode());
        benefit.moveTo(change.targetVillageCode());
    }
}
