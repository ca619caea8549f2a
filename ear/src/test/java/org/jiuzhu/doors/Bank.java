package org.jiuzhu.doors;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A bank with books of its own: it pays what a payment file asks for, and sends back what goes to a closed account. */
final class Bank {
    private static final int SEQUENCE = 1;
    private static final int ACCOUNT = 2;
    private static final int AMOUNT = 5;
    private static final int AREA = 7;
    private static final int TOWNSHIP_DIGITS = 9;

    private final Map<String, Long> accounts = new TreeMap<>();
    private final Map<String, Long> townships = new TreeMap<>();
    private final Map<String, Long> asked = new TreeMap<>();
    private final Set<String> closed = new HashSet<>();

    void close(String account) {
        closed.add(account);
    }

    /** The answer to a payment file in CSV, every payment in it. */
    byte[] answer(byte[] file, LocalDate day) {
        List<String> lines =
                new String(file, StandardCharsets.UTF_8).substring(1).lines().toList();
        List<String> answer = new ArrayList<>();
        answer.add(lines.get(0) + ",结果码,原因,入账日期");
        for (String line : lines.subList(1, lines.size() - 1)) {
            answer.add(line + answered(line.split(","), day));
        }
        String last = lines.get(lines.size() - 1);
        String batch = lines.get(1).split(",")[0];
        asked.put(batch, fen(last.split(",")[AMOUNT]));
        answer.add(last + ",,,");
        return (String.join("\r\n", answer) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private String answered(String[] payment, LocalDate day) {
        if (Integer.parseInt(payment[SEQUENCE]) < 1) {
            throw new IllegalArgumentException(String.join(",", payment));
        }
        if (closed.contains(payment[ACCOUNT])) {
            return ",01,账户已销户,";
        }
        long amount = fen(payment[AMOUNT]);
        accounts.merge(payment[ACCOUNT], amount, Long::sum);
        townships.merge(payment[AREA].substring(0, TOWNSHIP_DIGITS), amount, Long::sum);
        return ",00,," + day;
    }

    private static long fen(String yuan) {
        return new BigDecimal(yuan).movePointRight(2).longValueExact();
    }

    /** What each account was paid, in fen. */
    Map<String, Long> accounts() {
        return accounts;
    }

    /** What went to the households of that township, in fen. */
    long paidTo(Township township) {
        return townships.getOrDefault(township.code, 0L);
    }

    /** What each file asked for, by its batch, in fen. */
    Map<String, Long> asked() {
        return asked;
    }
}
