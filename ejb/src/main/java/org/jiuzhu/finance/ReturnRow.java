package org.jiuzhu.finance;

import java.time.YearMonth;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Fen;

/**
 * A payment that came back and has not been paid again.
 *
 * @param changeId the newest proposal for its account that was not rejected, else null
 */
public record ReturnRow(
        long lineId,
        YearMonth month,
        String batch,
        String villageName,
        AssistanceMatter matter,
        String certificateNumber,
        String headName,
        Fen amount,
        BankReason reason,
        String bank,
        String accountHolder,
        String accountNumber,
        Long changeId,
        AccountChange.State changed) {
    /** What is to be done next: put the account right, confirm it, or wait for the next request. */
    public Next next() {
        return changed == null ? Next.CORRECT : changed == AccountChange.State.PROPOSED ? Next.CONFIRM : Next.WAIT;
    }

    /** The step that is due. */
    public enum Next {
        CORRECT,
        CONFIRM,
        WAIT
    }
}
