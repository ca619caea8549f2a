package org.jiuzhu.casework;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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
        Fen monthly,
        LocalDate decidedOn,
        YearMonth firstEntitled) {

    static CaseGranted of(AssistanceCase aCase, Decision decision, List<Long> countedPersonIds) {
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
                countedPersonIds,
                decision.monthly(),
                decision.decidedAt().toLocalDate(),
                decision.firstEntitled());
    }
}
