package org.jiuzhu.benefit;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.jiuzhu.casework.CaseState;
import org.jiuzhu.household.Household;
import org.jiuzhu.household.HouseholdMember;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Fen;

/** A household as the register knows it, with its applications and benefits, the newest first. */
public record HouseholdRecord(
        Household household, List<HouseholdMember> members, List<Application> applications, List<Payment> payments) {

    /** An application of the household. */
    public record Application(String number, AssistanceMatter matter, CaseState state, LocalDateTime submittedAt) {}

    /** What the household is paid a month from that month on. */
    public record Payment(
            String certificate,
            AssistanceMatter matter,
            BenefitState state,
            YearMonth from,
            Fen monthly,
            int persons) {}
}
