package org.jiuzhu.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.shared.Fen;

/**
 * A household whose payment is not that of the month before: before and after, why, from when, by which paper and by
 * whom.
 *
 * @param sequence of its line on this list, or on the list before where it is paid no more
 * @param reason an AdjustmentReason, GRANTED, STANDARD, or empty
 * @param members who joins, leaves or is no longer covered, with identity numbers
 */
public record ChangeRow(
        int sequence,
        AssistanceMatter matter,
        Registration registration,
        String certificateNumber,
        String villageName,
        String headName,
        String identityNumber,
        ChangeKind kind,
        String reason,
        int beforePersons,
        Fen before,
        int afterPersons,
        Fen after,
        YearMonth effective,
        String members,
        LocalDate diedOn,
        String noticeNumber,
        LocalDate toldOn,
        String proposer,
        String decider,
        String remark) {}
