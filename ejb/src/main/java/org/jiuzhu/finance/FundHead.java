package org.jiuzhu.finance;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Set;
import org.jiuzhu.shared.Fen;

/** A fund request as it is shown: figures, hands, and the steps open to this officer. */
public record FundHead(
        long id,
        YearMonth month,
        int ordinal,
        String batch,
        FundKind kind,
        FundState state,
        int lineCount,
        Fen total,
        String documentNumber,
        FileFormat format,
        String fileHash,
        Hand merged,
        Hand requested,
        Hand acknowledged,
        Hand filed,
        Hand released,
        LocalDateTime closedAt,
        Answered answered,
        Set<FundStep> open,
        boolean importing) {
    /** Who did it and when. */
    public record Hand(String name, LocalDateTime at) {}

    /** How many payments the bank confirmed and sent back, and what they come to. */
    public record Answered(long paid, Fen paidSum, long returned, Fen returnedSum) {
        public long all() {
            return paid + returned;
        }
    }
}
