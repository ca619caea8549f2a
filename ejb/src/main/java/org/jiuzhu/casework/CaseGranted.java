package org.jiuzhu.casework;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jiuzhu.assessment.Assessed;
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
        YearMonth firstEntitled) {

    /** What is paid a month from that month on, and whether a standard of a later day is the reason. */
    public record MonthlyAmount(YearMonth from, Fen monthly, int persons, boolean byStandard) {
        boolean isPaying(Fen amount, int forPersons) {
            return monthly.equals(amount) && persons == forPersons;
        }
    }

    static CaseGranted of(AssistanceCase aCase, Decision decision, Assessed assessed, AmountsToCome toCome) {
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
                toCome.of(decidedOn, assessed.result()),
                decidedOn,
                decision.firstEntitled());
    }
}
