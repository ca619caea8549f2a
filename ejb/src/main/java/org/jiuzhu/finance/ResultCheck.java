package org.jiuzhu.finance;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.Refusal;

/** Reads the rows of one answer, each by itself, and at the end whether the file is whole. */
final class ResultCheck {
    private static final String PAID = "PAID";
    private static final LocalDate FIRST_DAY_OF_SPREADSHEETS = LocalDate.of(1899, 12, 30);

    private final String batch;
    private final LocalDate earliest;
    private final LocalDate latest;
    private int rows;
    private Fen sum = Fen.ZERO;
    private boolean countable = true;
    private ResultRow last;

    /** @param earliest the day the file was released, before which nothing can have been paid */
    ResultCheck(String batch, LocalDate earliest, LocalDate latest) {
        this.batch = batch;
        this.earliest = earliest;
        this.latest = latest;
    }

    /** A row with what could be read of it. */
    record Read(
            ResultRow row,
            Integer sequence,
            Fen amount,
            LocalDate paidOn,
            Outcome outcome,
            BankReason reason,
            RowFault fault) {}

    /**
     * @return null for the last line of the file
     * @throws Refusal {@code finance.result-truncated} where something follows the last line,
     *     {@code finance.result-other-batch} where the first row is of another batch
     */
    Read read(ResultRow row) {
        if (last != null) {
            throw new Refusal("finance.result-after-last", row.number());
        }
        if (row.isLast()) {
            last = row;
            return null;
        }
        if (rows == 0 && !row.cell("batch").equals(batch)) {
            throw new Refusal("finance.result-other-batch", row.cell("batch"), batch);
        }
        rows++;
        Fen amount = amount(row);
        sum = amount == null ? sum : sum.plus(amount);
        countable &= amount != null;
        return judged(row, amount);
    }

    private Read judged(ResultRow row, Fen amount) {
        Integer sequence = row.cell("sequence").matches("\\d{1,9}") ? Integer.valueOf(row.cell("sequence")) : null;
        String meaning = meaning(row.cell("code"));
        boolean paid = PAID.equals(meaning);
        Outcome outcome = meaning == null ? null : paid ? Outcome.PAID : Outcome.RETURNED;
        BankReason reason = meaning == null || paid ? null : BankReason.valueOf(meaning);
        LocalDate day = day(row.cell("day"));
        boolean dayFits = day != null && !day.isBefore(earliest) && !day.isAfter(latest);
        RowFault fault = null;
        if (row.formula()) {
            fault = RowFault.FORMULA;
        } else if (!row.cell("batch").equals(batch)) {
            fault = RowFault.BATCH;
        } else if (sequence == null) {
            fault = RowFault.SEQUENCE;
        } else if (amount == null) {
            fault = RowFault.AMOUNT;
        } else if (meaning == null) {
            fault = RowFault.CODE;
        } else if (paid && !dayFits) {
            fault = RowFault.DAY;
        }
        return new Read(row, sequence, amount, paid ? day : null, outcome, reason, fault);
    }

    private static String meaning(String code) {
        return code.matches("[0-9A-Za-z]{1,8}") ? FinanceText.find("result.code." + code) : null;
    }

    private static Fen amount(ResultRow row) {
        String text = row.cell("amount").replace(",", "");
        return text.matches("\\d{1,10}(\\.\\d{1,2})?") ? Fen.ofYuan(new BigDecimal(text)) : null;
    }

    /** As it is written, or as a spreadsheet counts days. */
    private static LocalDate day(String text) {
        try {
            if (text.matches("\\d{5}")) {
                return FIRST_DAY_OF_SPREADSHEETS.plusDays(Long.parseLong(text));
            }
            String digits = text.replaceAll("[-/]", "");
            return digits.matches("\\d{8}")
                    ? LocalDate.of(
                            Integer.parseInt(digits.substring(0, 4)),
                            Integer.parseInt(digits.substring(4, 6)),
                            Integer.parseInt(digits.substring(6)))
                    : null;
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    /**
     * The file is whole: its last line is there and counts what stands before it.
     *
     * @throws Refusal {@code finance.result-truncated}, {@code finance.result-empty}, {@code finance.result-sum}
     */
    void requireWhole() {
        if (last == null) {
            throw new Refusal("finance.result-truncated", rows);
        }
        if (rows == 0) {
            throw new Refusal("finance.result-empty");
        }
        if (!last.cell("sequence").equals(Integer.toString(rows))) {
            throw new Refusal("finance.result-count", last.cell("sequence"), rows);
        }
        Fen said = amount(last);
        if (said == null || countable && !said.equals(sum)) {
            throw new Refusal("finance.result-sum", last.cell("amount"), sum);
        }
    }

    int rows() {
        return rows;
    }
}
