package org.jiuzhu.payment;

import java.time.YearMonth;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.shared.Fen;

/** A line of a monthly list with everything that goes to the bank, and the name of the village beside its code. */
public record PaymentRow(
        int sequence,
        String certificateNumber,
        AssistanceMatter matter,
        Registration registration,
        YearMonth entitlementMonth,
        String villageCode,
        String villageName,
        String headName,
        String identityNumber,
        int householdPersons,
        int persons,
        Fen monthly,
        Fen supplement,
        Fen care,
        Fen backPay,
        Fen payable,
        String bank,
        String accountHolder,
        String accountNumber,
        ChangeMark changeMark,
        String remark) {}
