package org.jiuzhu.payment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiuzhu.shared.Fen;

/**
 * SHA-256 over a list: its township and month, then every line in order, fields parted by U+001F and lines by a line
 * feed. What is hashed is what is paid; the village's name is not, for it may change in the register.
 */
final class LineHash {
    private static final String FIELD = "\u001f";

    private final MessageDigest digest;
    private LineSum sum = new LineSum(0, Fen.ZERO);

    LineHash(MonthlyList list) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
        add(list.townshipCode(), list.month());
    }

    void add(PaymentRow row) {
        add(
                row.sequence(),
                row.certificateNumber(),
                row.matter(),
                row.registration(),
                row.entitlementMonth(),
                row.villageCode(),
                row.headName(),
                row.identityNumber(),
                row.householdPersons(),
                row.persons(),
                row.monthly(),
                row.supplement(),
                row.care(),
                row.backPay(),
                row.payable(),
                row.bank(),
                row.accountHolder(),
                row.accountNumber(),
                row.changeMark(),
                row.remark());
        sum = new LineSum(sum.lines() + 1, sum.total().plus(row.payable()));
    }

    /** How many lines went in and what they come to. */
    LineSum sum() {
        return sum;
    }

    String value() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void add(Object... fields) {
        String line = Stream.of(fields).map(String::valueOf).collect(Collectors.joining(FIELD));
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
