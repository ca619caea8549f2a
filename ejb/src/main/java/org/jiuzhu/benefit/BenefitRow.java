package org.jiuzhu.benefit;

import java.time.YearMonth;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.shared.Fen;

/** A benefit in payment as a list shows it: its certificate, its household and what a month pays. */
public record BenefitRow(
        long id,
        String certificateNumber,
        String caseNumber,
        AssistanceMatter matter,
        Registration registration,
        String villageName,
        String headName,
        int householdPersons,
        YearMonth from,
        int persons,
        Fen monthly) {}
