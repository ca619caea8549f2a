package org.jiuzhu.casework;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jiuzhu.assessment.Assessed;
import org.jiuzhu.assessment.Assessment.Parts;
import org.jiuzhu.assessment.Assessment.Recognition;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.shared.Fen;

/** Assistance was granted: what a benefit is opened from, in the decision's own transaction. */
public record CaseGranted(
        long caseId,
        String caseNumber,
        String decisionNumber,
        AssistanceMatter matter,
        Registration registration,
        String townshipCode,
        String villageCode,
        long householdId,
        String headName,
        int householdPersons,
        List<Long> countedPersonIds,
        List<MonthlyAmount> amounts,
        LocalDate decidedOn,
        YearMonth firstEntitled,
        Single single) {

    /**
     * What is not paid month by month: the one sum of 临时救助 with what was given of it at once, or a recognition and its
     * last day.
     */
    public record Single(Recognition recognition, Fen amount, Fen givenAtOnce, LocalDate validUntil) {}

    /** What is paid a month from that month on, what of it is listed apart, and whether a standard of a later day is the reason. */
    public record MonthlyAmount(YearMonth from, Fen monthly, Parts parts, int persons, boolean byStandard) {
        boolean isPaying(Fen amount, int forPersons) {
            return monthly.equals(amount) && persons == forPersons;
        }
    }

    /** @param givenAtOnce what was given before the decision, nothing where it was no emergency */
    static CaseGranted of(
            AssistanceCase aCase, Decision decision, Assessed assessed, AmountsToCome toCome, Fen givenAtOnce) {
        LocalDate decidedOn = decision.decidedAt().toLocalDate();
        return new CaseGranted(
                aCase.id(),
                aCase.number(),
                decision.documentNumber(),
                aCase.matter(),
                aCase.registration(),
                aCase.townshipCode(),
                aCase.villageCode(),
                aCase.household().id(),
                aCase.applicant().name(),
                aCase.persons(),
                assessed.countedPersons(),
                aCase.matter().isMonthly() ? toCome.of(decidedOn, assessed.result()) : List.of(),
                decidedOn,
                decision.firstEntitled(),
                new Single(decision.recognition(), decision.monthly(), givenAtOnce, decision.validUntil()));
    }
}
